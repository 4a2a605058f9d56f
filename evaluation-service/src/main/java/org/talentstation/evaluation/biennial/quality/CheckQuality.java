package org.talentstation.evaluation.biennial.quality;

import java.util.List;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * The bureau's officer confirms the scores item by item. Article 16.
 *
 * @param judges standing and affiliations, at this moment, of the judges whose sheets would count
 */
public record CheckQuality(String aggregateId, List<Confirmation> items, List<ExpertFacts> judges, Occasion occasion) implements Command {

    /** @param statement what is to be said of the item; required where the judges lie far apart */
    public record Confirmation(EvaluationItem item, String statement) {
    }
}
