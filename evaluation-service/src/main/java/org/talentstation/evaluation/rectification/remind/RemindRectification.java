package org.talentstation.evaluation.rectification.remind;

import java.time.LocalDate;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** A threshold before the deadline is reached and nobody reported yet; a repeat, and another deadline's, changes nothing. Article 17. */
public record RemindRectification(String aggregateId, LocalDate deadline, int days, Occasion occasion) implements Command {
}
