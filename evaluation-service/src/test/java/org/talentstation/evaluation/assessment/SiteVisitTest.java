package org.talentstation.evaluation.assessment;

import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.expert;
import static org.talentstation.evaluation.Given.leader;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.visit.RecordSiteVisit;
import org.talentstation.kernel.refusal.Reading;

class SiteVisitTest extends AssessmentCase {

    private static final List<String> THREE = List.of("expert-j1", "expert-j2", "expert-j3");

    @Test
    void Article7_2_anOfficerRecordsTheVisitOfAMajorityOfThePanel() {
        fixture.given(OPENED).when(visit("2021-03-05", THREE, null, OFFICER)).expectEvents(VISITED);
    }

    @Test
    void Article7_2_aJudgeMayRecordTheVisitToo() {
        fixture.given(OPENED).when(visit("2021-03-05", THREE, null, at("2021-03-10T10:00", expert("j5"))))
                .expectEvents(VISITED);
    }

    @Test
    void whoIsNeitherJudgeNorOfficerRecordsNoVisit() {
        refused(fixture.given(OPENED).when(visit("2021-03-05", THREE, null, at("2021-03-10T10:00", expert("s1")))),
                "NOT_A_JUDGE", null, null);
        refused(fixture.given(OPENED).when(visit("2021-03-05", THREE, null, at("2021-03-10T10:00", leader()))),
                "NOT_A_JUDGE", null, null);
    }

    @Test
    void Article7_2_twoOfFiveAreNoMajority() {
        refused(fixture.given(OPENED).when(visit("2021-03-05", THREE.subList(0, 2), null, OFFICER)),
                "VISIT_WITHOUT_MAJORITY", "7(2)", Reading.READING, "panel.size");
    }

    @Test
    void Article7_2_onlyJudgesOfTheApplicationVisitAndEachCountsOnce() {
        refused(fixture.given(OPENED).when(visit("2021-03-05", List.of("expert-j1", "expert-j2", "expert-s1"), null, OFFICER)),
                "PARTICIPANT_NOT_A_JUDGE", "7(2)", Reading.READING);
        refused(fixture.given(OPENED).when(visit("2021-03-05", List.of("expert-j1", "expert-j2", "expert-j2"), null, OFFICER)),
                "PARTICIPANT_TWICE", null, null);
    }

    @Test
    void Article7_2_aVisitIsNotInTheFuture() {
        refused(fixture.given(OPENED).when(visit("2021-03-11", THREE, null, OFFICER)), "VISIT_IN_FUTURE", "7(2)", Reading.READING);
        fixture.given(OPENED).when(visit("2021-03-10", THREE, null, OFFICER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_todayIsTheDateInShanghai() {
        // 2021-03-11 00:30 in Shanghai is still the 10th in UTC.
        fixture.given(OPENED).when(visit("2021-03-11", THREE, null, at("2021-03-11T00:30", officer())))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_aVisitBeforeTheRoundOpenedIsNoVisitOfThisRound() {
        refused(fixture.given(OPENED).when(visit("2021-02-28", THREE, null, OFFICER)), "VISIT_BEFORE_ROUND", "7(2)", Reading.READING);
        fixture.given(OPENED).when(visit("2021-03-01", THREE, null, OFFICER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aVisitNeedsAReport() {
        refused(fixture.given(OPENED).when(new RecordSiteVisit(ID, LocalDate.of(2021, 3, 5), THREE, " ", List.of(), null, OFFICER)),
                "VISIT_REPORT_REQUIRED", null, null);
    }

    @Test
    void Article7_2_aSecondRecordIsRefusedUnlessItIsAReasonedCorrection() {
        refused(fixture.given(OPENED, VISITED).when(visit("2021-03-06", THREE, null, OFFICER)),
                "SITE_VISIT_ALREADY_RECORDED", "7(2)", Reading.TEXT);
        refused(fixture.given(OPENED, VISITED).when(visit("2021-03-06", THREE, " ", OFFICER)), "REASON_REQUIRED", null, null);
        fixture.given(OPENED, VISITED).when(visit("2021-03-06", THREE, "日期笔误", OFFICER)).expectEvents(
                new SiteVisitRecorded(ID, VISITED.roundId(), APPLICATION, LocalDate.of(2021, 3, 6), VISITED.participants(),
                        VISITED.report(), List.of(), "日期笔误", POLICY));
    }

    @Test
    void thereIsNothingToCorrectBeforeTheFirstRecord() {
        refused(fixture.given(OPENED).when(visit("2021-03-05", THREE, "日期笔误", OFFICER)), "NOTHING_TO_CORRECT", "7(2)", Reading.TEXT);
    }

    @Test
    void Article18_withoutAPolicyInForceNoVisitIsRecorded() {
        refused(fixture.given(OPENED).when(visit("2021-03-05", THREE, null, at("2023-12-14T09:00", officer()))),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}
