package org.talentstation.evaluation.biennial.report;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The host reports on the six items. Article 16. */
public record SubmitSelfReport(String aggregateId, List<Statement> statements, Occasion occasion) implements Command {
}
