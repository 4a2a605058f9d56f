package org.talentstation.evaluation.standing.conclude;

import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.EvaluationOutcome;

/** The station's evaluation was concluded: its next two years count from that day. Article 16. */
public record ConcludeStanding(String stationId, String evaluationId, EvaluationOutcome outcome, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
