package org.talentstation.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.ROUND;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.expert;
import static org.talentstation.evaluation.Given.refused;
import static org.talentstation.evaluation.Given.suspended;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.complete.CompleteAssessment;
import org.talentstation.evaluation.assessment.recuse.RecuseExpert;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.Finding;

class RecusalTest extends AssessmentCase {

    private static final Occasion J1 = at("2021-03-08T10:00", expert("j1"));

    private static ExpertRecused recused(String account, boolean self, Judge substitute, String... skipped) {
        return new ExpertRecused(ID, ROUND, APPLICATION, "第1驿站", "expert-" + account, "专家" + account, self, "曾任该单位顾问",
                substitute, List.of(skipped));
    }

    private static RecuseExpert recuse(String account, Occasion occasion, ExpertFacts... substitutes) {
        return new RecuseExpert(ID, "expert-" + account, "曾任该单位顾问", List.of(substitutes), occasion);
    }

    @Test
    void Article7_2_aJudgeDeclaresAConflictAndTheNextSubstituteTakesTheSeat() {
        fixture.given(OPENED).when(recuse("j1", J1, active("s1"), active("s2")))
                .expectEvents(recused("j1", true, judge("s1")))
                .expectState(a -> assertThat(a.bench().seated()).extracting(Judge::expertId)
                        .containsExactly("expert-s1", "expert-j2", "expert-j3", "expert-j4", "expert-j5"));
    }

    @Test
    void Article7_2_anOfficerMayTakeAJudgeOffThePanel() {
        fixture.given(OPENED).when(recuse("j3", OFFICER, active("s1"), active("s2")))
                .expectEvents(recused("j3", false, judge("s1")));
    }

    @Test
    void noJudgeTakesAnotherOffThePanel() {
        refused(fixture.given(OPENED).when(recuse("j2", J1, active("s1"), active("s2"))), "NOT_A_JUDGE", null, null);
    }

    @Test
    void whoHoldsNoSeatCannotLeaveOne() {
        refused(fixture.given(OPENED).when(recuse("s2", OFFICER, active("s1"))), "EXPERT_NOT_ON_PANEL", "7(2)", Reading.TEXT);
        refused(fixture.given(OPENED, recused("j1", true, judge("s1"))).when(recuse("j1", J1, active("s2"))), "NOT_A_JUDGE", null, null);
    }

    @Test
    void aRecusalNeedsAReason() {
        refused(fixture.given(OPENED).when(new RecuseExpert(ID, "expert-j1", " ", List.of(active("s1")), J1)), "REASON_REQUIRED", null, null);
    }

    @Test
    void Article7_2_aSubstituteWhoIsSuspendedOrAffiliatedWithThisHostIsSkippedForGood() {
        fixture.given(OPENED).when(recuse("j1", J1, active("s1", HOST_1), active("s2")))
                .expectEvents(recused("j1", true, judge("s2"), "expert-s1"))
                .expectState(a -> assertThat(a.bench().substitutes()).isEmpty());
        fixture.given(OPENED).when(recuse("j1", J1, suspended("s1"), active("s2")))
                .expectEvents(recused("j1", true, judge("s2"), "expert-s1"));
    }

    @Test
    void Article7_2_aUsedSubstituteIsNotSeatedTwice() {
        fixture.given(OPENED, recused("j1", true, judge("s1"))).when(recuse("j2", OFFICER, active("s1"), active("s2")))
                .expectEvents(recused("j2", false, judge("s2")));
    }

    @Test
    void Article7_2_withNobodyLeftTheSeatStaysEmptyAndTheAssessmentCannotBeCompleted() {
        var history = visitedAndScoredByAll();
        history.add(recused("j1", true, judge("s1")));
        history.add(recused("j2", true, judge("s2")));
        history.add(scored("s1", 1, 80, 80, 80, 80));
        history.add(scored("s2", 1, 80, 80, 80, 80));
        fixture.given(history).when(recuse("j3", OFFICER)).expectEvents(recused("j3", false, null));

        var after = new ArrayList<>(history);
        after.add(recused("j3", false, null));
        refused(fixture.given(after).when(complete(findings(Finding.MET))), "PANEL_INCOMPLETE", "7(2)", Reading.READING, "panel.size");
    }

    @Test
    void Article7_2_theSubstituteHasToScoreAfresh() {
        var history = visitedAndScoredByAll();
        history.add(recused("j1", true, judge("s1")));
        refused(fixture.given(history).when(complete(findings(Finding.MET))), "SCORES_MISSING", "7(2)", Reading.TEXT, "assessment.comprehensive");
    }

    @Test
    void Article7_2_theScoresOfAReplacedExpertStayButAreNeverCounted() {
        var history = visitedAndScoredByAll();
        history.add(recused("j1", true, judge("s1")));
        history.add(scored("s1", 1, 0, 0, 0, 0));
        // (4 × 81.25 + 0) / 5 = 65.00; with the struck-out sheet instead it would be 81.25.
        fixture.given(history).when(new CompleteAssessment(ID, findings(Finding.MET), List.of(), OFFICER))
                .expectSuccessfulHandlerExecution()
                .expectState(a -> {
                    assertThat(a.result().scoreHundredths()).isEqualTo(6500);
                    assertThat(a.sheets().latest("expert-j1")).contains(sheet(80, 90, 70, 85));
                    assertThat(a.bench().struckOut()).containsExactly(judge("j1"));
                });
    }
}
