package org.talentstation.evaluation.demonstration.end;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The station holds its title no more, so it can be no demonstration station; a repeat changes nothing. Articles 9 and 17. */
public record LapseDemonstration(String aggregateId, Title title, LocalDate endedOn, Occasion occasion) implements Command {
}
