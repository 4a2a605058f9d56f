package org.talentstation.evaluation.biennial.recuse;

import java.util.List;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A judge of a station declares a conflict, or an officer takes one off its bench. Article 7(2).
 *
 * @param expertId    who leaves
 * @param substitutes standing and affiliations, at this moment, of the substitutes who are still unused
 */
public record RecuseJudge(String aggregateId, String expertId, String reason, List<ExpertFacts> substitutes, Occasion occasion)
        implements Command {
}
