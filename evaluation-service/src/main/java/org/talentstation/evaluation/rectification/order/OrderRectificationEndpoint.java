package org.talentstation.evaluation.rectification.order;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.biennial.BiennialEvaluation;
import org.talentstation.evaluation.rectification.RectificationId;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.StationStanding;
import org.talentstation.evaluation.standing.rectify.StartRectification;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.EvaluationOutcome;

/** The order, and the station's standing, in one transaction. */
@RestController
@Tag(name = "整改")
final class OrderRectificationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    OrderRectificationEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "order-rectification", summary = "责令整改：提出整改意见，限期整改(第十七条)")
    @PostMapping("/evaluation/v1/evaluations/{id}/rectification")
    ResponseEntity<CommandAnswer> order(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> commands(id, body, occasion));
    }

    private List<Command> commands(String evaluationId, Body body, Occasion occasion) {
        EvaluationOutcome outcome = state.of(BiennialEvaluation.class, evaluationId,
                evaluation -> evaluation.concluded() == null ? null : evaluation.concluded().outcome());
        String stationId = state.of(BiennialEvaluation.class, evaluationId, evaluation -> evaluation.opened().station().stationId());
        StationFacts station = state.of(StationStanding.class, StandingId.of(stationId), StationStanding::facts);
        return List.of(new OrderRectification(evaluationId, outcome, station, body.opinion(), body.deadline(), occasion),
                new StartRectification(stationId, evaluationId, RectificationId.of(evaluationId), occasion));
    }

    record Body(String opinion, @NotNull(message = "须填写整改期限") LocalDate deadline) {
    }
}
