package org.talentstation.evaluation.demonstration.refuse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.talentstation.evaluation.ReasonBody;
import org.talentstation.evaluation.demonstration.ConfirmingBody;
import org.talentstation.evaluation.demonstration.Demonstration;
import org.talentstation.evaluation.standing.demonstrate.FinishDemonstration;
import org.talentstation.kernel.actor.Role;

/** The refusal, and the station is free for another proposal, in one transaction. */
@RestController
@Tag(name = "示范站")
final class RefuseDemonstrationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RefuseDemonstrationEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "refuse-demonstration", summary = "不予确定示范站，须写明理由(第九条)")
    @PostMapping("/evaluation/v1/demonstrations/{id}/refusal")
    ResponseEntity<CommandAnswer> refuse(@PathVariable String id, @Valid @RequestBody ReasonBody body, CommandRequest request) {
        ConfirmingBody of = request.caller().role() == Role.ORGANIZATION_DEPARTMENT ? ConfirmingBody.ORGANIZATION_DEPARTMENT : ConfirmingBody.BUREAU;
        return desk.execute(request, occasion -> List.of(new RefuseDemonstration(id, of, body.reason(), occasion),
                new FinishDemonstration(state.of(Demonstration.class, id, Demonstration::stationId), id, occasion)));
    }
}
