package org.talentstation.evaluation.rectification.close;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The station holds its title no more, so nobody re-checks it; a repeat changes nothing. Article 17. */
public record CloseRectification(String aggregateId, Title title, LocalDate closedOn, Occasion occasion) implements Command {
}
