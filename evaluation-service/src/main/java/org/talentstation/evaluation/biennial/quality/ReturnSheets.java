package org.talentstation.evaluation.biennial.quality;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The bureau's officer returns sheets to the experts, each with a reason. Article 16. */
public record ReturnSheets(String aggregateId, List<Return> returned, Occasion occasion) implements Command {

    /** Whose sheet, and why. */
    public record Return(String expertId, String reason) {
    }
}
