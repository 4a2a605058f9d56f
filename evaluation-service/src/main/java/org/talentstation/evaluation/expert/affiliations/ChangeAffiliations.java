package org.talentstation.evaluation.expert.affiliations;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Replace the declared affiliations by these. Article 7(2). */
public record ChangeAffiliations(String aggregateId, List<String> affiliations, String reason, Occasion occasion)
        implements Command {
}
