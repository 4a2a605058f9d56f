package org.talentstation.station.designation;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.designation.TitleHistory.*;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.designation.StationEvent.*;
import org.talentstation.station.designation.decidewithdrawal.DecideTitleWithdrawal;
import org.talentstation.station.designation.requestwithdrawal.RequestTitleWithdrawal;
import org.talentstation.station.designation.returnplaque.ReturnPlaque;

/** A title given up, an addition where the text is silent. Article 17 [R]. */
class Article17WithdrawalTests {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 5);
    private static final Occasion HOST = Given.at("2022-05-05T09:00", Role.HOST_STAFF);
    private static final Occasion LEADER = Given.at("2022-05-05T10:00", Role.BUREAU_LEADER);
    private static final TitleWithdrawalRequested REQUESTED = new TitleWithdrawalRequested(ID, "业务调整", DAY);
    private final FixtureConfiguration<Station> fixture = Given.a(Station.class);

    @Test
    void Article17_theHostAsksWithAReasonOnce() {
        fixture.given(titled()).when(new RequestTitleWithdrawal(ID, "业务调整", HOST)).expectEvents(REQUESTED);
        refused(Given.a(Station.class).given(titled()).when(new RequestTitleWithdrawal(ID, " ", HOST)), "REASON_REQUIRED", "17", Reading.READING);
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(new RequestTitleWithdrawal(ID, "再次", HOST)), "WITHDRAWAL_ALREADY_REQUESTED");
    }

    @Test
    void Article17_theBureauAcceptsAndThePlaqueIsDue() {
        var withdrawn = new StationWithdrawn(ID, "同意", DAY, POLICY);
        fixture.given(titled(REQUESTED)).when(new DecideTitleWithdrawal(ID, true, "同意", LEADER)).expectEvents(withdrawn);
        Given.a(Station.class).given(titled(REQUESTED, withdrawn)).when(new ReturnPlaque(ID, LEADER))
                .expectEvents(new PlaqueReturned(ID, "WH-2021-001", DAY));
    }

    @Test
    void Article17_theBureauDeclinesWithReasonsAndTheHostMayAskAgain() {
        var declined = new TitleWithdrawalDeclined(ID, "整改尚未结束", DAY, POLICY);
        fixture.given(titled(REQUESTED)).when(new DecideTitleWithdrawal(ID, false, "整改尚未结束", LEADER)).expectEvents(declined);
        Given.a(Station.class).given(titled(REQUESTED, declined)).when(new RequestTitleWithdrawal(ID, "业务调整", HOST)).expectEvents(REQUESTED);
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(new DecideTitleWithdrawal(ID, true, null, LEADER)), "REASON_REQUIRED", "17",
                Reading.READING);
    }

    @Test
    void Article17_nothingIsAcceptedThatNobodyAskedForNorOutsideEveryVersion() {
        refused(fixture.given(titled()).when(new DecideTitleWithdrawal(ID, true, "同意", LEADER)), "WITHDRAWAL_NOT_REQUESTED");
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(new DecideTitleWithdrawal(ID, true, "同意",
                Given.at("2023-12-14T10:00", Role.BUREAU_LEADER))), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article17_whoHasNoTitleHasNoneToGiveUp() {
        refused(fixture.given(revokedThen()).when(new RequestTitleWithdrawal(ID, "退出", HOST)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
    }
}
