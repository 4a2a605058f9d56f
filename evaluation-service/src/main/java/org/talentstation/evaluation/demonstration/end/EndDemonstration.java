package org.talentstation.evaluation.demonstration.end;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** A demonstration station is to be one no more, with a reason. Article 9. */
public record EndDemonstration(String aggregateId, String reason, Occasion occasion) implements Command {
}
