package org.talentstation.evaluation.biennial.score;

import java.util.List;
import org.talentstation.evaluation.biennial.ItemScore;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A judge's complete sheet on the six items. Article 16.
 *
 * @param expert the acting expert's standing and affiliations at this moment
 */
public record ScoreEvaluation(String aggregateId, ExpertFacts expert, List<ItemScore> items, Occasion occasion) implements Command {
}
