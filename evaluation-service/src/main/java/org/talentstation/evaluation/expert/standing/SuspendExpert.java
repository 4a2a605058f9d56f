package org.talentstation.evaluation.expert.standing;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Take an expert out of draws and scoring, with a reason. */
public record SuspendExpert(String aggregateId, String reason, Occasion occasion) implements Command {
}
