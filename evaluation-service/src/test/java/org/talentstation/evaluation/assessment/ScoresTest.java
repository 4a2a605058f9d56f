package org.talentstation.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.ELSEWHERE;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.expert;
import static org.talentstation.evaluation.Given.refused;
import static org.talentstation.evaluation.Given.suspended;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.score.SubmitScores;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.Condition;

class ScoresTest extends AssessmentCase {

    @Test
    void Article7_2_aJudgeScoresEveryConditionWithAJustification() {
        fixture.given(OPENED).when(scores(active("j1", ELSEWHERE), sheet(80, 90, 70, 85)))
                .expectEvents(scored("j1", 1, 80, 90, 70, 85));
        assertThat(scored("j1", 1, 80, 90, 70, 85).totalHundredths()).isEqualTo(8125);
    }

    @Test
    void aLaterSheetOfTheSameJudgeIsTheNextOneAndTheEarlierStays() {
        fixture.given(OPENED, scored("j1", 1, 80, 90, 70, 85)).when(scores(active("j1"), sheet(60, 60, 60, 60)))
                .expectEvents(scored("j1", 2, 60, 60, 60, 60));
    }

    @Test
    void Article7_2_onlyAnAppointedJudgeScores() {
        refused(fixture.given(OPENED).when(scores(active("s1"), sheet(80, 90, 70, 85))), "NOT_A_JUDGE", null, null);
    }

    @Test
    void nobodyScoresInAnotherJudgesName() {
        refused(fixture.given(OPENED).when(new SubmitScores(ID, active("j1"), sheet(80, 90, 70, 85),
                at("2021-03-10T10:00", expert("j2")))), "NOT_A_JUDGE", null, null);
    }

    @Test
    void Article7_2_aJudgeWhoIsAffiliatedWithTheHostByNowCannotScore() {
        refused(fixture.given(OPENED).when(scores(active("j1", ELSEWHERE, HOST_1), sheet(80, 90, 70, 85))),
                "EXPERT_AFFILIATED", "7(2)", Reading.READING, "panel.conflictExcludes");
    }

    @Test
    void Article7_2_aSuspendedJudgeCannotScore() {
        refused(fixture.given(OPENED).when(scores(suspended("j1"), sheet(80, 90, 70, 85))), "EXPERT_SUSPENDED", "7(2)", Reading.TEXT);
    }

    @Test
    void Article7_2_aRecusedJudgeCannotScore() {
        var recused = new ExpertRecused(ID, OPENED.roundId(), APPLICATION, "第1驿站", "expert-j1", "专家j1", true, "曾任顾问", judge("s1"), List.of());
        refused(fixture.given(OPENED, recused).when(scores(active("j1"), sheet(80, 90, 70, 85))), "NOT_A_JUDGE", null, null);
        fixture.given(OPENED, recused).when(scores(active("s1"), sheet(80, 90, 70, 85))).expectEvents(scored("s1", 1, 80, 90, 70, 85));
    }

    @Test
    void Article7_2_noItemOfTheRubricIsLeftOut() {
        refused(fixture.given(OPENED).when(scores(active("j1"), sheet(80, 90, 70))), "RUBRIC_ITEM_MISSING", "7(2)", Reading.READING);
    }

    @Test
    void Article7_2_noItemIsScoredTwice() {
        var items = List.of(sheet(80).getFirst(), sheet(81).getFirst());
        refused(fixture.given(OPENED).when(scores(active("j1"), items)), "RUBRIC_ITEM_TWICE", "7(2)", Reading.READING);
    }

    @Test
    void Article7_2_pointsLieBetween0And100() {
        refused(fixture.given(OPENED).when(scores(active("j1"), sheet(-1, 90, 70, 85))), "SCORE_OUT_OF_RANGE", "7(2)", Reading.READING, "rubric.maxScore");
        refused(fixture.given(OPENED).when(scores(active("j1"), sheet(80, 101, 70, 85))), "SCORE_OUT_OF_RANGE", "7(2)", Reading.READING, "rubric.maxScore");
        fixture.given(OPENED).when(scores(active("j1"), sheet(0, 100, 0, 100))).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_aScoreWithoutAProperJustificationIsRefused() {
        for (String thin : new String[] {null, "   ", "好", "  一二三四五六七八九  "}) {
            var items = List.of(new ScoredItem(Condition.VENUE_AND_FUNDING, 80, thin));
            refused(fixture.given(OPENED).when(scores(active("j1"), items)), "JUSTIFICATION_TOO_SHORT", "7(2)", Reading.READING,
                    "assessment.justificationRequired");
        }
    }

    @Test
    void Article18_withoutAPolicyInForceNothingIsScored() {
        refused(fixture.given(OPENED).when(new SubmitScores(ID, active("j1"), sheet(80, 90, 70, 85),
                at("2023-12-14T09:00", expert("j1")))), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}
