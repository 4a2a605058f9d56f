package org.talentstation.evaluation.standing;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A station enters a round of evaluations. Article 16.
 *
 * @param earlyReason why before it is due, or null
 */
public record StartEvaluation(String stationId, String evaluationId, String roundId, String earlyReason, Occasion occasion)
        implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
