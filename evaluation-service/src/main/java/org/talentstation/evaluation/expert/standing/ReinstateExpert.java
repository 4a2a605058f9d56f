package org.talentstation.evaluation.expert.standing;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** End an expert's suspension, with a reason. */
public record ReinstateExpert(String aggregateId, String reason, Occasion occasion) implements Command {
}
