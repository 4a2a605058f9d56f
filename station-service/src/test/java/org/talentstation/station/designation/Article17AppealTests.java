package org.talentstation.station.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;
import static org.talentstation.station.designation.TitleHistory.*;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.application.StationApplication;
import org.talentstation.station.application.draft.DraftApplication;
import org.talentstation.station.designation.StationEvent.*;
import org.talentstation.station.designation.appeal.FileAppeal;
import org.talentstation.station.designation.decideappeal.DecideAppeal;
import org.talentstation.station.designation.preparerevocation.PrepareRevocation;

/** Appeals, an addition where the text is silent. Article 17 [R]. */
class Article17AppealTests {

    private static final Occasion HOST = Given.at("2022-08-01T09:00", Role.HOST_STAFF);
    private static final Occasion ANOTHER = Given.by("2022-08-20T09:00", "another-leader", Role.BUREAU_LEADER);
    private static final LocalDate DECIDED = LocalDate.of(2022, 8, 20);
    private final FixtureConfiguration<Station> fixture = Given.a(Station.class);

    private static FileAppeal file(String decision, Occasion occasion) {
        return new FileAppeal(ID, "appeal-1", decision, " 复核程序有误 ", List.of(), occasion);
    }

    private static DecideAppeal decide(boolean upheld, Occasion occasion) {
        return new DecideAppeal(ID, "appeal-1", upheld, "经复查", occasion);
    }

    @Test
    void Article17_theHostAppealsAgainstARevocationAndAgainstAnEvaluation() {
        fixture.given(revokedThen()).when(file(RECTIFICATION, HOST)).expectEvents(appealed());
        Given.a(Station.class).given(titled(evaluated())).when(file("evaluation-1", Given.at("2022-03-02T09:00", Role.HOST_STAFF)))
                .expectEvents(new AppealFiled(ID, "appeal-1", Given.ABOUT_FIRM, AppealedDecision.EVALUATION, "evaluation-1", "复核程序有误",
                        List.of(), LocalDate.of(2022, 3, 2)));
    }

    @Property(tries = 60)
    void Article17_anAppealIsFiledWithinSixtyDaysOfTheDecision(@ForAll @IntRange(min = 0, max = 130) int days) {
        var result = Given.a(Station.class).given(revokedThen()).when(file(RECTIFICATION, Given.at(REVOKED.plusDays(days) + "T23:59", Role.HOST_STAFF)));
        if (days <= 60) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "APPEAL_TOO_LATE", "17", Reading.READING);
        }
    }

    @Test
    void Article17_theTimeLimitOutlivesTheVersionThatTheDecisionWasTakenUnder() {
        var late = new StationRevoked(ID, RECTIFICATION, "威人社字〔2023〕1号", "复核不合格", "bureau-leader", LocalDate.of(2023, 12, 1), POLICY);
        fixture.given(titled(ordered(), reviewed(false), prepared(), late)).when(file(RECTIFICATION, Given.at("2024-01-30T09:00", Role.HOST_STAFF)))
                .expectSuccessfulHandlerExecution();
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false), prepared(), late))
                .when(file(RECTIFICATION, Given.at("2024-01-31T09:00", Role.HOST_STAFF))), "APPEAL_TOO_LATE", "17", Reading.READING);
    }

    @Test
    void Article17_thereIsOneAppealPerDecision() {
        refused(fixture.given(revokedThen(appealed())).when(file(RECTIFICATION, HOST)), "ALREADY_APPEALED", "17", Reading.READING);
        refused(Given.a(Station.class).given(revokedThen(appealed(), dismissed())).when(file(RECTIFICATION, HOST)), "ALREADY_APPEALED", "17",
                Reading.READING);
    }

    private static AppealDismissed dismissed() {
        return new AppealDismissed(ID, "appeal-1", AppealedDecision.REVOCATION, RECTIFICATION, "经复查", DECIDED, POLICY);
    }

    private static AppealUpheld upheld() {
        return new AppealUpheld(ID, "appeal-1", AppealedDecision.REVOCATION, RECTIFICATION, "经复查", DECIDED, POLICY);
    }

    @Test
    void Article17_aDecisionThatWasNeverTakenIsNotAppealedAgainst() {
        refused(fixture.given(titled(ordered(), reviewed(false))).when(file(RECTIFICATION, HOST)), "DECISION_UNKNOWN");
        refused(Given.a(Station.class).given(revokedThen()).when(new FileAppeal(ID, "appeal-1", RECTIFICATION, " ", null, HOST)), "TEXT_REQUIRED");
    }

    @Test
    void Article17_anUpheldAppealReinstatesTheTitle() {
        fixture.given(revokedThen(appealed())).when(decide(true, ANOTHER))
                .expectEvents(upheld(), new StationReinstated(ID, "appeal-1", DECIDED, POLICY))
                .expectState(station -> assertThat(station.facts().status()).isEqualTo(TitleStatus.ACTIVE));
    }

    @Test
    void Article17_anUpheldAppealAgainstAnEvaluationTouchesNoTitle() {
        var filed = new AppealFiled(ID, "appeal-1", Given.ABOUT_FIRM, AppealedDecision.EVALUATION, "evaluation-1", "得分有误", List.of(), REVIEWED);
        fixture.given(titled(evaluated(), filed)).when(decide(true, ANOTHER)).expectEvents(
                new AppealUpheld(ID, "appeal-1", AppealedDecision.EVALUATION, "evaluation-1", "经复查", DECIDED, POLICY));
    }

    @Test
    void Article17_aDismissedAppealLeavesTheTitleRevokedAndHasReasons() {
        fixture.given(revokedThen(appealed())).when(decide(false, ANOTHER)).expectEvents(dismissed())
                .expectState(station -> assertThat(station.facts().status()).isEqualTo(TitleStatus.REVOKED));
        refused(Given.a(Station.class).given(revokedThen(appealed())).when(new DecideAppeal(ID, "appeal-1", false, "", ANOTHER)), "REASON_REQUIRED",
                "17", Reading.READING);
    }

    @Test
    void Article17_whoRevokedDoesNotDecideTheAppealNorWhoConcludedTheEvaluation() {
        Occasion same = Given.at("2022-08-20T09:00", Role.BUREAU_LEADER);
        refused(fixture.given(revokedThen(appealed())).when(decide(true, same)), "APPEAL_JUDGES_ITSELF", "17", Reading.READING);
        var filed = new AppealFiled(ID, "appeal-1", Given.ABOUT_FIRM, AppealedDecision.EVALUATION, "evaluation-1", "得分有误", List.of(), REVIEWED);
        refused(Given.a(Station.class).given(titled(evaluated(), filed)).when(decide(false, same)), "APPEAL_JUDGES_ITSELF", "17", Reading.READING);
    }

    @Test
    void Article17_onlyALeaderDecidesAndOnlyOnceAndUnderAVersionInForce() {
        refused(fixture.given(revokedThen(appealed())).when(decide(true, Given.by("2022-08-20T09:00", "x", Role.BUREAU_OFFICER))),
                "LEADER_DECIDES_APPEAL", "17", Reading.READING);
        refused(Given.a(Station.class).given(revokedThen(appealed(), dismissed())).when(decide(true, ANOTHER)), "APPEAL_UNKNOWN");
        refused(Given.a(Station.class).given(revokedThen(appealed())).when(decide(true, Given.by("2023-12-14T00:00", "x", Role.BUREAU_LEADER))),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article17_aRevocationThatWasOverturnedIsNotRepeatedOnTheSameRectification() {
        refused(fixture.given(revokedThen(appealed(), upheld(), new StationReinstated(ID, "appeal-1", DECIDED, POLICY)))
                .when(new PrepareRevocation(ID, RECTIFICATION, "再次", ANOTHER)), "REVOCATION_OVERTURNED", "17", Reading.READING);
    }

    @Test
    void Article17_whoLostATitleMayApplyAgain() {
        Occasion later = Given.at("2022-09-01T09:00", Role.HOST_STAFF);
        Given.a(StationApplication.class).givenNoPriorActivity().when(new DraftApplication("application-2", Given.FIRM,
                Given.ABOUT_FIRM.stationType(), "精创轴承创新型人才驿站", "世昌大道1号", List.of(), later))
                .expectSuccessfulHandlerExecution().expectEvents(new ApplicationDrafted("application-2", Given.ABOUT_FIRM,
                        Given.FIRM.unitClass().path(), false, "世昌大道1号", List.of(), LocalDate.of(2022, 9, 1)));
    }
}
