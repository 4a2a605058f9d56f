package org.talentstation.evaluation.biennial.conclude;

import java.util.List;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.EvaluationOutcome;

/**
 * The bureau's leader concludes. Articles 16 and 17.
 *
 * @param judges standing and affiliations, at this moment, of the judges whose sheets would count
 */
public record ConcludeEvaluation(String aggregateId, EvaluationOutcome outcome, List<StatedGround> grounds, String statement,
                                 List<ExpertFacts> judges, Occasion occasion) implements Command {
}
