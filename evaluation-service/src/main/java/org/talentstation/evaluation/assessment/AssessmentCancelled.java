package org.talentstation.evaluation.assessment;

import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * The application was withdrawn before its assessment was completed, or even opened. Article 7(1).
 *
 * @param judges expert ids who were seated; empty when it had not been opened
 */
@EventName("evaluation.assessment-cancelled")
@RestsOn("7(1)")
public record AssessmentCancelled(String assessmentId, String roundId, String applicationId, List<String> judges,
                                  String reason) implements AssessmentEvent {
}
