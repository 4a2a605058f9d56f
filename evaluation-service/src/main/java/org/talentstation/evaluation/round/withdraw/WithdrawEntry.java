package org.talentstation.evaluation.round.withdraw;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Take a withdrawn application out of its round; a repeat changes nothing. Article 7(1). */
public record WithdrawEntry(String aggregateId, String applicationId, String reason, Occasion occasion)
        implements Command {
}
