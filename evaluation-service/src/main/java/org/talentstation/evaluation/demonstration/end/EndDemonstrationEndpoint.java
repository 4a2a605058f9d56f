package org.talentstation.evaluation.demonstration.end;

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
import org.talentstation.evaluation.demonstration.Demonstration;
import org.talentstation.evaluation.standing.demonstrate.FinishDemonstration;

/** The end, and the station is free for another proposal, in one transaction. */
@RestController
@Tag(name = "示范站")
final class EndDemonstrationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    EndDemonstrationEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "end-demonstration", summary = "终止示范站，须写明理由(第九条)")
    @PostMapping("/evaluation/v1/demonstrations/{id}/ending")
    ResponseEntity<CommandAnswer> end(@PathVariable String id, @Valid @RequestBody ReasonBody body, CommandRequest request) {
        return desk.execute(request, occasion -> List.of(new EndDemonstration(id, body.reason(), occasion),
                new FinishDemonstration(state.of(Demonstration.class, id, Demonstration::stationId), id, occasion)));
    }
}
