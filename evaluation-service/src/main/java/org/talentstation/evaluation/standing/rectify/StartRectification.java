package org.talentstation.evaluation.standing.rectify;

import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A station is to rectify; one rectification at a time. Article 17.
 *
 * @param evaluationId whose conclusion it rests on
 */
public record StartRectification(String stationId, String evaluationId, String rectificationId, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
