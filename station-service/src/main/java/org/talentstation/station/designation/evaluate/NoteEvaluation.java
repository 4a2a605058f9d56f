package org.talentstation.station.designation.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.EvaluationNoted;
import org.talentstation.station.designation.StationState;

/** An evaluation's conclusion was learned, so that it can be appealed against; a repeated one changes nothing. Articles 16 and 17. */
public record NoteEvaluation(String aggregateId, String evaluationId, EvaluationOutcome outcome, LocalDate concludedOn, String decidedBy,
                             String policyVersion, Occasion occasion) implements StationCommand {

    @Override
    public List<EvaluationNoted> decide(StationState state) {
        return state.contestable(evaluationId).isPresent() ? List.of()
                : List.of(new EvaluationNoted(aggregateId, evaluationId, outcome, concludedOn, decidedBy, policyVersion));
    }
}
