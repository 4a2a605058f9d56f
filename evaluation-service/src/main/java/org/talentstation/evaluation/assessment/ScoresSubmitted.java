package org.talentstation.evaluation.assessment;

import java.time.Instant;
import java.util.List;
import org.talentstation.kernel.event.EventName;

/**
 * One judge's complete sheet; a later one of the same judge supersedes it. Article 7(2).
 *
 * @param sheet           1 for the judge's first sheet of this application, 2 for the next
 * @param totalHundredths the sheet's weighted total in hundredths of a point, for reading; results are computed from points
 */
@EventName("evaluation.scores-submitted")
public record ScoresSubmitted(String assessmentId, String roundId, String applicationId, String expertId,
                              String expertName, int sheet, List<ScoredItem> items, int totalHundredths,
                              Instant submittedAt, String policyVersion) implements AssessmentEvent {
}
