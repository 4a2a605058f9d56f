package org.talentstation.evaluation.view.biennial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationScored;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.evaluation.view.Folded;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationType;

/** What a judge sees of the other judges. Article 16. */
class EvaluationRowTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);
    private static final StationFacts STATION = new StationFacts("station-1", "第1驿站", HOST_1, "某研究院", "huancui", StationType.INNOVATION,
            Title.HELD, DAY, DAY);

    private final Folded<EvaluationRow> rows = new Folded<>();

    private List<JudgingShown.Sheet> seenByTheFirst(Object... events) {
        for (Object event : events) {
            new EvaluationsView().project(Folded.logged(event), rows);
        }
        return rows.row("evaluation-1").seenBy("expert-j1").judging().sheets();
    }

    private static EvaluationScored scored(String judge) {
        return new EvaluationScored("evaluation-1", "biennial-1", "expert-" + judge, judge, 1, List.of(), 8000, Instant.EPOCH, "p");
    }

    @Test
    void Article16_aJudgeSeesTheOthersSheetsOnlyOnceThereIsAConclusion() {
        var opened = new EvaluationOpened("evaluation-1", "biennial-1", STATION, DAY, null, DAY, Weights.of(Measures2020.version()), "p");
        var seated = new JudgesSeated("evaluation-1", "biennial-1", "panel-1", List.of(new Judge("expert-j1", "甲"),
                new Judge("expert-j2", "乙")), List.of());
        assertThat(seenByTheFirst(opened, seated, scored("j1"), scored("j2"))).hasSize(1);
        assertThat(seenByTheFirst(new EvaluationEnded("evaluation-1", "biennial-1", Title.REVOKED, DAY))).as("ended without a conclusion").hasSize(1);
        assertThat(seenByTheFirst(new EvaluationConcluded("evaluation-1", "biennial-1", "station-1", EvaluationOutcome.QUALIFIED, 8000, List.of(),
                List.of(), "说明", DAY, DAY.plusYears(2), "p"))).hasSize(2);
    }
}
