package org.talentstation.station.designation;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.designation.TitleHistory.*;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.designation.StationEvent.*;
import org.talentstation.station.designation.StationEvent.RectificationBegun;
import org.talentstation.station.designation.StationEvent.RectificationEnded;
import org.talentstation.station.designation.declinerevocation.DeclineRevocation;
import org.talentstation.station.designation.preparerevocation.PrepareRevocation;
import org.talentstation.station.designation.restoreplaque.RestorePlaque;
import org.talentstation.station.designation.returnplaque.ReturnPlaque;
import org.talentstation.station.designation.revoke.RevokeStation;

/** No title is revoked without a rectification that was ordered, is over, and was re-checked as failed. Article 17 [T]. */
class Article17RevocationTests {

    private static final Occasion OFFICER = Given.at("2022-07-10T09:00", Role.BUREAU_OFFICER);
    private static final Occasion LEADER = Given.at("2022-07-20T09:00", Role.BUREAU_LEADER);
    private final FixtureConfiguration<Station> fixture = Given.a(Station.class);

    private static PrepareRevocation prepare(Occasion occasion) {
        return new PrepareRevocation(ID, RECTIFICATION, " 复核不合格 ", occasion);
    }

    private static RevokeStation revoke(Occasion occasion) {
        return new RevokeStation(ID, "威人社字〔2022〕30号", occasion);
    }

    @Test
    void Article17_aFailedRecheckIsPreparedByOneAndDecidedByAnother() {
        fixture.given(titled(ordered(), reviewed(false))).when(prepare(OFFICER)).expectEvents(prepared());
        Given.a(Station.class).given(titled(ordered(), reviewed(false), prepared())).when(revoke(LEADER)).expectEvents(revoked());
    }

    @Test
    void Article17_noTitleIsRevokedWithoutARectificationThatWasOrdered() {
        refused(fixture.given(titled()).when(prepare(OFFICER)), "NO_RECTIFICATION_ORDERED", "17", Reading.TEXT);
        refused(Given.a(Station.class).given(titled(reviewed(false))).when(prepare(OFFICER)), "NO_RECTIFICATION_ORDERED", "17", Reading.TEXT);
    }

    @Test
    void Article17_noTitleIsRevokedWhileTheRectificationRuns() {
        refused(fixture.given(titled(ordered())).when(prepare(Given.at("2022-06-30T23:59", Role.BUREAU_OFFICER))),
                "RECTIFICATION_NOT_OVER", "17", Reading.TEXT);
    }

    @Property(tries = 50)
    void Article17_aPassedDateAloneChangesNothing(@ForAll @IntRange(min = 1, max = 500) int daysLate) {
        LocalDate day = DEADLINE.plusDays(daysLate);
        refused(Given.a(Station.class).given(titled(ordered())).when(prepare(Given.at(day + "T00:00", Role.BUREAU_OFFICER))),
                "RECTIFICATION_NOT_RECHECKED", "17", Reading.TEXT);
    }

    @Test
    void Article17_anAcceptedRectificationIsNoGround() {
        refused(fixture.given(titled(ordered(), reviewed(true))).when(prepare(OFFICER)), "RECTIFICATION_ACCEPTED", "17", Reading.TEXT);
    }

    @Test
    void Article17_aFailedRecheckIsNoGroundOnceALaterOneIsAccepted() {
        var second = new RectificationBegun(ID, "rectification-2", REVIEWED, DEADLINE.plusYears(1), POLICY);
        var accepted = new RectificationEnded(ID, "rectification-2", true, REVIEWED.plusDays(1), POLICY);
        refused(fixture.given(titled(ordered(), reviewed(false), second, accepted)).when(prepare(OFFICER)), "RECTIFICATION_OVERTAKEN", "17", Reading.READING);
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false), prepared(), second, accepted)).when(revoke(LEADER)), "RECTIFICATION_OVERTAKEN",
                "17", Reading.READING);
    }

    @Test
    void Article17_theGroundIsJudgedAgainWhenItIsDecided() {
        refused(fixture.given(titled(ordered(), reviewed(false), prepared(), reviewed(true))).when(revoke(LEADER)), "RECTIFICATION_ACCEPTED",
                "17", Reading.TEXT);
    }

    @Test
    void Article17_aTitleIsLostOnce() {
        refused(fixture.given(revokedThen()).when(prepare(OFFICER)), "TITLE_ALREADY_LOST", "17", Reading.TEXT);
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false), new StationWithdrawn(ID, "退出", REVOKED, POLICY)))
                .when(prepare(OFFICER)), "TITLE_ALREADY_LOST", "17", Reading.TEXT);
    }

    @Test
    void Article17_nothingIsRevokedThatNobodyPrepared() {
        refused(fixture.given(titled(ordered(), reviewed(false))).when(revoke(LEADER)), "REVOCATION_NOT_PREPARED");
    }

    @Test
    void Article17_whoPreparedARevocationDoesNotDecideIt() {
        Occasion same = Given.by("2022-07-20T09:00", "bureau-officer", Role.BUREAU_LEADER);
        refused(fixture.given(titled(ordered(), reviewed(false), prepared())).when(revoke(same)), "REVOKER_IS_PREPARER", "17", Reading.READING);
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false), prepared())).when(new DeclineRevocation(ID, "再观察", same)),
                "REVOKER_IS_PREPARER", "17", Reading.READING);
    }

    @Test
    void Article17_onlyTheBureausLeaderRevokes() {
        refused(fixture.given(titled(ordered(), reviewed(false), prepared())).when(revoke(Given.by("2022-07-20T09:00", "b", Role.BUREAU_OFFICER))),
                "LEADER_REVOKES", "17", Reading.READING);
    }

    @Test
    void Article17_theBureauMayRevokeAndNeedNot() {
        fixture.given(titled(ordered(), reviewed(false), prepared())).when(new DeclineRevocation(ID, "已有改进", LEADER))
                .expectEvents(new RevocationDeclined(ID, RECTIFICATION, "已有改进", REVOKED, POLICY));
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false), prepared())).when(new DeclineRevocation(ID, " ", LEADER)),
                "REASON_REQUIRED", "17", Reading.READING);
    }

    @Test
    void Article17_aRevocationHasReasonsAndADocumentNumber() {
        refused(fixture.given(titled(ordered(), reviewed(false))).when(new PrepareRevocation(ID, RECTIFICATION, "", OFFICER)), "REASON_REQUIRED",
                "17", Reading.READING);
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false), prepared())).when(new RevokeStation(ID, " ", LEADER)), "TEXT_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-13T23:59", "2023-12-14T00:00"})
    void Article18_noTitleIsRevokedOutsideEveryVersion(String at) {
        refused(fixture.given(titled(ordered(), reviewed(false), prepared())).when(revoke(Given.at(at, Role.BUREAU_LEADER))), "NO_POLICY_IN_FORCE",
                "18", Reading.TEXT);
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false))).when(prepare(Given.at(at, Role.BUREAU_OFFICER))),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article17_thePlaqueIsTakenBackOnceAndOnlyOfALostTitle() {
        fixture.given(revokedThen()).when(new ReturnPlaque(ID, LEADER)).expectEvents(new PlaqueReturned(ID, "WH-2021-001", REVOKED));
        refused(Given.a(Station.class).given(titled(ordered())).when(new ReturnPlaque(ID, LEADER)), "PLAQUE_NOT_DUE", "17", Reading.READING);
        refused(Given.a(Station.class).given(revokedThen(new PlaqueReturned(ID, "WH-2021-001", REVOKED))).when(new ReturnPlaque(ID, LEADER)),
                "PLAQUE_ALREADY_RETURNED");
        refused(Given.a(Station.class).given(List.of(designated(), ordered(), reviewed(false), prepared(), revoked()))
                .when(new ReturnPlaque(ID, LEADER)), "NO_PLAQUE");
    }

    @Test
    void Article17_aReinstatedStationGetsItsPlaqueBackWhereItWasTaken() {
        var returned = new PlaqueReturned(ID, "WH-2021-001", REVOKED);
        var reinstated = new StationReinstated(ID, "appeal-1", REVOKED, POLICY);
        fixture.given(revokedThen(returned, reinstated)).when(new RestorePlaque(ID, LEADER)).expectEvents(new PlaqueRestored(ID, "WH-2021-001", REVOKED));
        refused(Given.a(Station.class).given(revokedThen(reinstated)).when(new RestorePlaque(ID, LEADER)), "NO_PLAQUE_TO_RESTORE");
        refused(Given.a(Station.class).given(revokedThen(returned)).when(new RestorePlaque(ID, LEADER)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
    }
}
