package org.talentstation.evaluation.rectification.remind;

import java.time.LocalDate;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The deadline is over and nobody reported; a repeat, and another deadline's, changes nothing. Article 17. */
public record NoteDeadlinePassed(String aggregateId, LocalDate deadline, Occasion occasion) implements Command {
}
