package org.talentstation.evaluation.standing.demonstrate;

import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** A station is proposed as a demonstration station; one proposal or confirmation at a time. Article 9. */
public record StartDemonstration(String stationId, String demonstrationId, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
