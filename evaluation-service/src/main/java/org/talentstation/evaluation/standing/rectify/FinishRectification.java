package org.talentstation.evaluation.standing.rectify;

import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** A rectification was re-checked; a repeat changes nothing. Article 17. */
public record FinishRectification(String stationId, String rectificationId, boolean accepted, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
