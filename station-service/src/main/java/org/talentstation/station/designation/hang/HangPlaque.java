package org.talentstation.station.designation.hang;

import java.time.LocalDate;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Records the plaque at the station; a repeated one changes nothing. Article 7(4). */
public record HangPlaque(String aggregateId, String plaqueNumber, LocalDate awardedOn, Occasion occasion)
        implements Command {
}
