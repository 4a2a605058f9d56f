package org.talentstation.evaluation.standing.demonstrate;

import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Nothing happens, unless the station is not fit to be a demonstration station. Articles 9 and 17. */
public record RequireFitStation(String stationId, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
