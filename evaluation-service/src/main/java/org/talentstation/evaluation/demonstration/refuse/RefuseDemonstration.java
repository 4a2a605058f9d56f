package org.talentstation.evaluation.demonstration.refuse;

import org.talentstation.evaluation.demonstration.ConfirmingBody;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** One of the two bodies does not confirm, with a reason. Article 9. */
public record RefuseDemonstration(String aggregateId, ConfirmingBody body, String reason, Occasion occasion) implements Command {
}
