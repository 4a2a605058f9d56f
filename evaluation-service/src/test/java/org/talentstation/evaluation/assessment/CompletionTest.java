package org.talentstation.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.ROUND;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.entry;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.cancel.CancelAssessment;
import org.talentstation.evaluation.assessment.complete.CompleteAssessment;
import org.talentstation.evaluation.assessment.open.OpenAssessment;
import org.talentstation.evaluation.assessment.recuse.RecuseExpert;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;

class CompletionTest extends AssessmentCase {

    private static final AssessmentCompleted COMPLETED = new AssessmentCompleted(ID, ROUND, APPLICATION,
            LocalDate.of(2021, 3, 5), 8125, JUDGES.stream()
                    .map(j -> new AssessmentCompleted.CountedSheet(j.expertId(), 1, 8125)).toList(),
            findings(Finding.MET), LocalDate.of(2021, 3, 10), POLICY);
    private static final OpenAssessment OPEN = new OpenAssessment(ROUND, LocalDate.of(2021, 3, 1), entry("1", HOST_1),
            JUDGES, SUBSTITUTES, RUBRIC, OFFICER);
    private static final CancelAssessment CANCEL = new CancelAssessment(APPLICATION, ROUND, "改期申报", OFFICER);

    @Test
    void Article7_2_anAssessmentIsOpenedOnce() {
        fixture.givenNoPriorActivity().when(OPEN).expectEvents(OPENED);
        fixture.given(OPENED).when(OPEN).expectNoEvents();
    }

    @Test
    void Article7_2_theVisitAndAllScoresAndFourFindingsCompleteTheAssessment() {
        fixture.given(visitedAndScoredByAll()).when(complete(findings(Finding.MET))).expectEvents(COMPLETED);
    }

    @Test
    void Article7_2_withoutTheSiteVisitNothingIsCompleted() {
        var history = visitedAndScoredByAll();
        history.remove(VISITED);
        refused(fixture.given(history).when(complete(findings(Finding.MET))), "SITE_VISIT_MISSING", "7(2)", Reading.TEXT, "assessment.siteVisit");
    }

    @Test
    void Article7_2_withoutTheScoresOfEveryJudgeNothingIsCompleted() {
        var history = visitedAndScoredByAll();
        history.removeLast();
        refused(fixture.given(history).when(complete(findings(Finding.MET))), "SCORES_MISSING", "7(2)", Reading.TEXT, "assessment.comprehensive");
    }

    @Test
    void Article7_2_aJudgeWhoseAffiliationCameToLightAfterScoringIsNotCounted() {
        var judges = List.of(active("j1"), active("j2", HOST_1), active("j3"), active("j4"), active("j5"));
        refused(fixture.given(visitedAndScoredByAll()).when(new CompleteAssessment(ID, findings(Finding.MET), judges, OFFICER)),
                "EXPERT_AFFILIATED", "7(2)", Reading.READING, "panel.conflictExcludes");
    }

    @Test
    void Article6_everyConditionNeedsAFinding() {
        var three = findings(Finding.MET).subList(0, 3);
        refused(fixture.given(visitedAndScoredByAll()).when(complete(three)), "FINDING_MISSING", "6(4)", Reading.TEXT, "condition.count");
    }

    @Test
    void Article6_noConditionHasTwoFindings() {
        var five = new ArrayList<>(findings(Finding.MET));
        five.add(new ConditionFinding(Condition.EXPERT_BODY, Finding.NOT_MET, "另一意见"));
        refused(fixture.given(visitedAndScoredByAll()).when(complete(five)), "FINDING_TWICE", null, null);
    }

    @Test
    void Article6_everyFindingRestsOnEvidence() {
        var blank = new ArrayList<>(findings(Finding.MET));
        blank.set(1, new ConditionFinding(Condition.INDUSTRY_AND_DEMAND, Finding.MET, " "));
        refused(fixture.given(visitedAndScoredByAll()).when(complete(blank)), "FINDING_WITHOUT_EVIDENCE", "6(2)", Reading.READING,
                "condition.evidenceRequired");
    }

    @Test
    void Article6_aFindingThatIsNotMetIsAValidResultOfAnAssessment() {
        fixture.given(visitedAndScoredByAll()).when(complete(findings(Finding.NOT_MET))).expectSuccessfulHandlerExecution()
                .expectState(a -> assertThat(a.result().isEligible()).isFalse());
    }

    @Test
    void afterTheCompletionNothingChanges() {
        var history = visitedAndScoredByAll();
        history.add(COMPLETED);
        refused(fixture.given(history).when(complete(findings(Finding.MET))), "ASSESSMENT_COMPLETED", "7(2)", Reading.TEXT);
        refused(fixture.given(history).when(scores(active("j1"), sheet(1, 1, 1, 1))), "ASSESSMENT_COMPLETED", "7(2)", Reading.TEXT);
        refused(fixture.given(history).when(visit("2021-03-05", List.of("expert-j1"), "更正", OFFICER)), "ASSESSMENT_COMPLETED", "7(2)", Reading.TEXT);
        refused(fixture.given(history).when(new RecuseExpert(ID, "expert-j1", "迟到的声明", List.of(), OFFICER)), "ASSESSMENT_COMPLETED", "7(2)", Reading.TEXT);
        fixture.given(history).when(CANCEL).expectNoEvents();
    }

    @Test
    void Article7_1_aWithdrawnApplicationIsNotAssessedAnyMore() {
        var cancelled = new AssessmentCancelled(ID, ROUND, APPLICATION, JUDGES.stream().map(Judge::expertId).toList(), "改期申报");
        fixture.given(OPENED, VISITED).when(CANCEL).expectEvents(cancelled);
        fixture.given(OPENED, VISITED, cancelled).when(CANCEL).expectNoEvents();
        refused(fixture.given(OPENED, VISITED, cancelled).when(scores(active("j1"), sheet(1, 1, 1, 1))), "ASSESSMENT_CANCELLED", "7(1)", Reading.TEXT);
    }

    @Test
    void Article7_1_whatWasWithdrawnBeforeTheDrawIsNeverOpened() {
        var cancelled = new AssessmentCancelled(ID, ROUND, APPLICATION, List.of(), "改期申报");
        fixture.givenNoPriorActivity().when(CANCEL).expectEvents(cancelled);
        fixture.given(cancelled).when(OPEN).expectNoEvents();
        refused(fixture.given(cancelled).when(complete(findings(Finding.MET))), "ASSESSMENT_CANCELLED", "7(1)", Reading.TEXT);
    }

    @Test
    void Article18_withoutAPolicyInForceNothingIsCompleted() {
        refused(fixture.given(visitedAndScoredByAll()).when(new CompleteAssessment(ID, findings(Finding.MET), List.of(),
                at("2023-12-14T09:00", officer()))), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}
