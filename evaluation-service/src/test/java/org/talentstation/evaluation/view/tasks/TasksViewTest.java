package org.talentstation.evaluation.view.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.ROUND;
import static org.talentstation.evaluation.Given.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.AssessmentCancelled;
import org.talentstation.evaluation.assessment.AssessmentCompleted;
import org.talentstation.evaluation.assessment.AssessmentOpened;
import org.talentstation.evaluation.assessment.ExpertRecused;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.Rubric;
import org.talentstation.evaluation.assessment.ScoresSubmitted;
import org.talentstation.evaluation.assessment.SiteVisitRecorded;
import org.talentstation.evaluation.round.EntryWithdrawn;
import org.talentstation.evaluation.round.EvaluationRoundOpened;
import org.talentstation.evaluation.view.Folded;

class TasksViewTest {

    private static final String ID = "assessment-1";
    private static final String APPLICATION = "application-1";
    private static final Judge J1 = new Judge("expert-j1", "甲");
    private static final Judge S1 = new Judge("expert-s1", "乙");
    private static final EvaluationRoundOpened ROUND_OPENED = new EvaluationRoundOpened(ROUND, "第一批", null,
            List.of(entry("1", HOST_1)), LocalDate.of(2021, 3, 1));
    private static final AssessmentOpened OPENED = new AssessmentOpened(ID, ROUND, APPLICATION, entry("1", HOST_1),
            LocalDate.of(2021, 3, 1), List.of(J1), List.of(S1), new Rubric("p", 100, List.of()), "p");
    private static final SiteVisitRecorded VISITED = new SiteVisitRecorded(ID, ROUND, APPLICATION, LocalDate.of(2021, 3, 5),
            List.of(J1), "报告", List.of(), null, "p");

    private final Folded<TaskRow> rows = new Folded<>();

    private List<String> ready(Object... events) {
        for (Object event : events) {
            new TasksView().project(Folded.logged(event), rows);
        }
        return rows.all().values().stream().filter(TaskRow::ready)
                .map(t -> t.kind() + (t.expertId() == null ? "" : " " + t.expertId())).toList();
    }

    private static ScoresSubmitted scored(Judge judge) {
        return new ScoresSubmitted(ID, ROUND, APPLICATION, judge.expertId(), judge.name(), 1, List.of(), 0, Instant.EPOCH, "p");
    }

    private static ExpertRecused recused(Judge substitute) {
        return new ExpertRecused(ID, ROUND, APPLICATION, "第1驿站", J1.expertId(), J1.name(), true, "回避", substitute, List.of());
    }

    @Test
    void Article7_2_theCompletionWaitsForTheVisitAndEverySheet() {
        assertThat(ready(ROUND_OPENED, OPENED)).containsExactly("SCORE expert-j1", "RECORD_VISIT");
        assertThat(ready(scored(J1))).containsExactly("RECORD_VISIT");
        assertThat(ready(VISITED)).containsExactly("COMPLETE_ASSESSMENT");
        assertThat(ready(new AssessmentCompleted(ID, ROUND, APPLICATION, LocalDate.of(2021, 3, 5), 0, List.of(), List.of(),
                LocalDate.of(2021, 3, 10), "p"))).containsExactly("DECIDE_SHORTLIST");
    }

    @Test
    void Article7_2_aSubstituteHasToScoreBeforeTheCompletion() {
        assertThat(ready(OPENED, VISITED, scored(J1), recused(S1))).containsExactly("SCORE expert-s1");
        assertThat(ready(scored(S1))).containsExactly("COMPLETE_ASSESSMENT");
    }

    @Test
    void Article7_2_anEmptySeatHoldsTheCompletionBack() {
        assertThat(ready(OPENED, VISITED, scored(J1), recused(null))).isEmpty();
    }

    @Test
    void Article7_1_nothingWaitsForAnybodyInAWithdrawnApplication() {
        assertThat(ready(ROUND_OPENED, OPENED, new EntryWithdrawn(ROUND, APPLICATION, "改期"),
                new AssessmentCancelled(ID, ROUND, APPLICATION, List.of("expert-j1"), "改期"))).containsExactly("DECIDE_SHORTLIST");
    }
}
