package org.talentstation.evaluation.panel.commit;

import java.util.List;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Freeze the pool and commit to a seed. Article 7(2).
 *
 * @param commitment SHA-256 of the seed, 64 lower-case hexadecimal digits
 * @param experts    every registered expert, as of now
 * @param reason     why an earlier commitment is replaced, or null
 */
public record CommitDraw(String aggregateId, String commitment, List<ExpertFacts> experts, String reason,
                         Occasion occasion) implements Command {
}
