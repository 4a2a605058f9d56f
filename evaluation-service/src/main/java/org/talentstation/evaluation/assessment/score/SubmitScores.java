package org.talentstation.evaluation.assessment.score;

import java.util.List;
import org.talentstation.evaluation.assessment.ScoredItem;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A judge's complete sheet. Article 7(2).
 *
 * @param expert the acting expert's standing and affiliations at this moment
 */
public record SubmitScores(String aggregateId, ExpertFacts expert, List<ScoredItem> items, Occasion occasion)
        implements Command {
}
