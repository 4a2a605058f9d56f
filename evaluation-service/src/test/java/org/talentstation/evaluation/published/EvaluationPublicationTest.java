package org.talentstation.evaluation.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.view.Folded;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.published.evaluation.EvaluationPublished;

class EvaluationPublicationTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 10);

    @Test
    void Article17_aConclusionIsPublishedAndWhoJudgedStaysInside() {
        var concluded = new EvaluationConcluded("evaluation-1", "biennial-1", "station-1", EvaluationOutcome.QUALIFIED, 8094, List.of(), List.of(),
                "总体合格。", DAY, DAY.plusYears(2), "p");
        var publication = new EvaluationPublication();
        assertThat(publication.integrationEvent(Folded.logged(concluded))).contains(new EvaluationPublished("evaluation-1", "station-1",
                EvaluationOutcome.QUALIFIED, 8094, DAY, DAY.plusYears(2), "p"));
        assertThat(publication.integrationEvent(Folded.logged(new JudgesSeated("evaluation-1", "biennial-1", "panel-1", List.of(), List.of()))))
                .isEmpty();
    }
}
