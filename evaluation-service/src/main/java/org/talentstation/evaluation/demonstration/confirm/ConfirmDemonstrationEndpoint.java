package org.talentstation.evaluation.demonstration.confirm;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.demonstration.Demonstration;
import org.talentstation.evaluation.standing.demonstrate.RequireFitStation;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The confirmation, and the question whether the station is still fit for it, in one transaction. */
@RestController
@Tag(name = "示范站")
final class ConfirmDemonstrationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    ConfirmDemonstrationEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "confirm-demonstration-as-bureau", summary = "市人社局确定示范站(第九条：与市委组织部共同确定)")
    @PostMapping("/evaluation/v1/demonstrations/{id}/bureau-confirmation")
    ResponseEntity<CommandAnswer> asBureau(@PathVariable String id, CommandRequest request) {
        return confirm(id, request, ConfirmAsBureau::new);
    }

    @Operation(operationId = "confirm-demonstration-as-organization-department", summary = "市委组织部确定示范站(第九条：与市人社局共同确定)")
    @PostMapping("/evaluation/v1/demonstrations/{id}/organization-confirmation")
    ResponseEntity<CommandAnswer> asOrganizationDepartment(@PathVariable String id, CommandRequest request) {
        return confirm(id, request, ConfirmAsOrganizationDepartment::new);
    }

    private ResponseEntity<CommandAnswer> confirm(String id, CommandRequest request, BiFunction<String, Occasion, Command> command) {
        return desk.execute(request, occasion -> List.of(command.apply(id, occasion),
                new RequireFitStation(state.of(Demonstration.class, id, Demonstration::stationId), occasion)));
    }
}
