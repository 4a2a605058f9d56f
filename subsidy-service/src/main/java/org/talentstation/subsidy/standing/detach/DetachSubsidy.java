package org.talentstation.subsidy.standing.detach;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.standing.StationStanding;

/** A proposal was refused: its designation may get another one. Article 9. */
public record DetachSubsidy(String stationId, String subsidyId, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StationStanding.idOf(stationId);
    }
}
