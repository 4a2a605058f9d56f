package org.talentstation.evaluation.assessment;

import java.util.List;
import org.talentstation.kernel.event.EventName;

/**
 * A judge left the panel of this application; sheets already submitted stay, struck out. Article 7(2).
 *
 * @param declaredBySelf the expert declared the conflict; otherwise an officer did
 * @param substitute     who takes the seat, or null: nobody was left
 * @param skipped        substitutes before that one who are suspended or affiliated with the host
 */
@EventName("evaluation.expert-recused")
public record ExpertRecused(String assessmentId, String roundId, String applicationId, String stationName,
                            String expertId, String expertName, boolean declaredBySelf, String reason, Judge substitute,
                            List<String> skipped) implements AssessmentEvent {
}
