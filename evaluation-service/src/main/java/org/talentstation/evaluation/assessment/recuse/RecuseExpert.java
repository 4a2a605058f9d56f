package org.talentstation.evaluation.assessment.recuse;

import java.util.List;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A judge declares a conflict, or an officer takes one off the panel. Article 7(2).
 *
 * @param expertId    who leaves
 * @param substitutes standing and affiliations, at this moment, of the substitutes who are still unused
 */
public record RecuseExpert(String aggregateId, String expertId, String reason, List<ExpertFacts> substitutes,
                           Occasion occasion) implements Command {
}
