package org.talentstation.evaluation.standing.title;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** An appeal was upheld; a repeat changes nothing. Article 17 (an addition). */
public record RestoreTitle(String stationId, LocalDate restoredOn, Occasion occasion)
        implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
