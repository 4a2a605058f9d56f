package org.talentstation.evaluation.view.biennial;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.kernel.station.EvaluationOutcome;

/** A concluded evaluation at its place in its round; equal scores share a rank (1, 1, 3). Article 16. */
public record RankedEvaluation(int rank, String evaluationId, String stationId, String stationName, EvaluationOutcome outcome,
                               int scoreHundredths, List<ItemResult> items, LocalDate concludedOn) {

    RankedEvaluation at(int place) {
        return new RankedEvaluation(place, evaluationId, stationId, stationName, outcome, scoreHundredths, items, concludedOn);
    }
}
