package org.talentstation.published.evaluation;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.EvaluationOutcome;

/**
 * A biennial evaluation of a station was concluded. Articles 16 and 17.
 *
 * @param scoreHundredths weighted score in hundredths of a point, 0 to 10000
 * @param nextDueOn       two calendar years after the conclusion
 */
@EventName("published.evaluation.biennial")
@RestsOn({"16", "17"})
public record EvaluationPublished(String evaluationId, String stationId, EvaluationOutcome outcome, int scoreHundredths,
                                  LocalDate concludedOn, LocalDate nextDueOn, String policyVersion) {
}
