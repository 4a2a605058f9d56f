package org.talentstation.evaluation.biennial.end;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The station holds its title no more; a repeat changes nothing. Article 17. */
public record EndEvaluation(String aggregateId, Title title, LocalDate endedOn, Occasion occasion) implements Command {
}
