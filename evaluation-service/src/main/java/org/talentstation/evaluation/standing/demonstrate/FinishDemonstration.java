package org.talentstation.evaluation.standing.demonstrate;

import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** A proposal was refused or a demonstration station ended: another proposal may follow; a repeat changes nothing. Article 9. */
public record FinishDemonstration(String stationId, String demonstrationId, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
