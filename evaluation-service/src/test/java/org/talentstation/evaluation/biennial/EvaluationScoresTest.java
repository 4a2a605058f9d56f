package org.talentstation.evaluation.biennial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.ELSEWHERE;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.expert;
import static org.talentstation.evaluation.Given.refused;
import static org.talentstation.evaluation.Given.suspended;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.evaluation.biennial.recuse.RecuseJudge;
import org.talentstation.evaluation.biennial.score.ScoreEvaluation;
import org.talentstation.evaluation.biennial.seat.SeatJudges;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;

class EvaluationScoresTest extends JudgingCase {

    private static final SeatJudges SEAT = new SeatJudges(ID, "panel-1", JUDGES, SUBSTITUTES, OFFICER);
    private static final Occasion J1 = at(WHEN, expert("j1"));

    private static RecuseJudge recuse(String account, Occasion occasion, ExpertFacts... substitutes) {
        return new RecuseJudge(ID, "expert-" + account, "曾任该单位顾问", List.of(substitutes), occasion);
    }

    @Test
    void Article7_2_thePanelOfTheRoundIsSeatedOnceAndNeverAfterTheEnd() {
        fixture.given(OPENED).when(SEAT).expectEvents(SEATED);
        fixture.given(OPENED, SEATED).when(SEAT).expectNoEvents();
        fixture.given(OPENED, ENDED).when(SEAT).expectNoEvents();
        fixture.given(OPENED, CONCLUDED).when(SEAT).expectNoEvents();
    }

    @Test
    void Article16_aJudgeScoresAllSixItemsWithJustifications() {
        fixture.given(ready()).when(score(active("j1", ELSEWHERE), sheet(80, 90, 70, 85, 60, 100)))
                .expectEvents(scored("j1", 1, 80, 90, 70, 85, 60, 100));
        assertThat(scored("j1", 1, 80, 90, 70, 85, 60, 100).scoreHundredths()).isEqualTo(8083);
    }

    @Test
    void aLaterSheetOfTheSameJudgeIsTheNextOneAndTheEarlierStays() {
        List<Object> events = ready();
        events.add(scored("j1", 1, 80));
        fixture.given(events).when(score(active("j1"), sheet(60))).expectEvents(scored("j1", 2, 60));
    }

    @ParameterizedTest
    @EnumSource
    void Article16_noItemIsLeftOutOfASheetForAMissingOneIsNotZero(EvaluationItem missing) {
        var five = new ArrayList<>(sheet(80));
        five.removeIf(s -> s.item() == missing);
        refused(fixture.given(ready()).when(score(active("j1"), five)), "SCORE_ITEM_MISSING", missing.article(), Reading.TEXT, "evaluation.items");
    }

    @Test
    void noItemIsScoredTwice() {
        var seven = new ArrayList<>(sheet(80));
        seven.add(seven.getFirst());
        refused(fixture.given(ready()).when(score(active("j1"), seven)), "SCORE_ITEM_TWICE", null, null);
    }

    @Test
    void Article16_pointsLieBetween0And100() {
        refused(fixture.given(ready()).when(score(active("j1"), sheet(80, -1, 80, 80, 80, 80))), "SCORE_OUT_OF_RANGE", "16(2)", Reading.READING,
                "evaluation.maxScore");
        refused(fixture.given(ready()).when(score(active("j1"), sheet(80, 80, 101, 80, 80, 80))), "SCORE_OUT_OF_RANGE", "16(3)", Reading.READING,
                "evaluation.maxScore");
        fixture.given(ready()).when(score(active("j1"), sheet(0, 100, 0, 100, 0, 100))).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article16_aScoreWithoutAProperJustificationIsRefused() {
        for (String thin : new String[] {null, "   ", "好", "  一二三四五六七八九  "}) {
            var items = List.of(new ItemScore(EvaluationItem.GRASSROOTS, 80, thin));
            refused(fixture.given(ready()).when(score(active("j1"), items)), "JUSTIFICATION_TOO_SHORT", "16(1)", Reading.READING,
                    "assessment.justificationRequired");
        }
    }

    @Test
    void Article16_nobodyScoresBeforeTheHostHasReportedAndTheFactsAreRead() {
        refused(fixture.given(OPENED, FACTS, SEATED).when(score(active("j1"), sheet(80))), "SELF_REPORT_MISSING", "16", Reading.READING);
        refused(fixture.given(OPENED, REPORTED, SEATED).when(score(active("j1"), sheet(80))), "FACTS_MISSING", "16", Reading.READING);
    }

    @Test
    void Article7_2_onlyAnAppointedJudgeScoresAndNobodyInAnothersName() {
        refused(fixture.given(OPENED, REPORTED, FACTS).when(score(active("j1"), sheet(80))), "NOT_A_JUDGE", null, null);
        refused(fixture.given(ready()).when(score(active("s1"), sheet(80))), "NOT_A_JUDGE", null, null);
        refused(fixture.given(ready()).when(new ScoreEvaluation(ID, active("j1"), sheet(80), at(WHEN, expert("j2")))), "NOT_A_JUDGE", null, null);
    }

    @Test
    void Article7_2_whoIsAffiliatedWithTheHostByNowOrSuspendedCannotScore() {
        refused(fixture.given(ready()).when(score(active("j1", ELSEWHERE, HOST_1), sheet(80))), "EXPERT_AFFILIATED", "7(2)", Reading.READING,
                "panel.conflictExcludes");
        refused(fixture.given(ready()).when(score(suspended("j1"), sheet(80))), "EXPERT_SUSPENDED", "7(2)", Reading.TEXT);
    }

    @Test
    void Article18_withoutALawInForceNothingIsScored() {
        refused(fixture.given(ready()).when(new ScoreEvaluation(ID, active("j1"), sheet(80), at("2023-12-14T09:00", expert("j1")))),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article7_2_aJudgeDeclaresAConflictOrAnOfficerRecusesOneAndTheNextSubstituteSits() {
        fixture.given(ready()).when(recuse("j1", J1, active("s1"), active("s2"))).expectEvents(replaced("j1", true, judge("s1")))
                .expectState(e -> assertThat(e.bench().seated()).isEqualTo(judges("s1", "j2", "j3")));
        fixture.given(ready()).when(recuse("j2", OFFICER, active("s1", HOST_1), active("s2")))
                .expectEvents(replaced("j2", false, judge("s2"), "expert-s1"));
        fixture.given(ready()).when(recuse("j2", OFFICER, suspended("s1"), suspended("s2")))
                .expectEvents(replaced("j2", false, null, "expert-s1", "expert-s2"));
    }

    @Test
    void Article7_2_nobodyRecusesAnotherOrWhoHoldsNoSeatAndAReasonIsNeeded() {
        refused(fixture.given(ready()).when(recuse("j2", J1, active("s1"))), "NOT_A_JUDGE", null, null);
        refused(fixture.given(ready()).when(recuse("s2", OFFICER, active("s1"))), "EXPERT_NOT_ON_PANEL", "7(2)", Reading.TEXT);
        refused(fixture.given(ready()).when(new RecuseJudge(ID, "expert-j1", " ", List.of(active("s1")), J1)), "REASON_REQUIRED", null, null);
    }

    @Test
    void Article7_2_aRecusedJudgeScoresNoMoreButTheSheetStaysAndTheSubstituteScoresAfresh() {
        List<Object> events = scoredByAll();
        events.add(replaced("j1", true, judge("s1")));
        refused(fixture.given(events).when(score(active("j1"), sheet(70))), "NOT_A_JUDGE", null, null);
        fixture.given(events).when(score(active("s1"), sheet(70))).expectEvents(scored("s1", 1, 70));
        refused(fixture.given(events).when(check(confirmations())), "SCORES_MISSING", "16", Reading.READING, "evaluation.missingItem");
    }

    @Test
    void Article17_afterTheEndNobodyScoresOrLeaves() {
        List<Object> events = ready();
        events.add(ENDED);
        refused(fixture.given(events).when(score(active("j1"), sheet(80))), "EVALUATION_ENDED", "17", Reading.TEXT);
        refused(fixture.given(events).when(recuse("j1", J1, active("s1"))), "EVALUATION_ENDED", "17", Reading.TEXT);
        refused(fixture.given(events).when(giveBack("j1", "与事实不符")), "EVALUATION_ENDED", "17", Reading.TEXT);
    }
}
