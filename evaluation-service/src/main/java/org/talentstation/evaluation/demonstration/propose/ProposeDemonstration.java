package org.talentstation.evaluation.demonstration.propose;

import java.util.List;
import org.talentstation.evaluation.demonstration.CriterionFinding;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Propose a station as a demonstration station. Article 9.
 *
 * @param station as it stands in this transaction
 */
public record ProposeDemonstration(String aggregateId, StationFacts station, List<CriterionFinding> criteria, Occasion occasion)
        implements Command {
}
