package org.talentstation.evaluation.standing.title;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The station lost or gave up its title; a repeat changes nothing. Article 17. */
public record EndTitle(String stationId, Title title, LocalDate endedOn, Occasion occasion)
        implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
