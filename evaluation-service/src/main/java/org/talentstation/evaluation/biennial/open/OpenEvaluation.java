package org.talentstation.evaluation.biennial.open;

import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Begin the evaluation of one station of a round. Article 16.
 *
 * @param station as it stands in this transaction
 */
public record OpenEvaluation(String aggregateId, String roundId, StationFacts station, String earlyReason, Occasion occasion)
        implements Command {
}
