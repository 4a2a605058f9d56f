package org.talentstation.station.application.condition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.text.FileReference;

/** 填报条件, one of the four at a time. Article 6. */
@RestController
@Tag(name = "申报")
final class StateConditionEndpoint {

    private final CommandDesk desk;

    StateConditionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "state-condition", summary = "填报一项设立条件及佐证(第六条)")
    @PostMapping("/station/v1/applications/{id}/conditions")
    ResponseEntity<CommandAnswer> stateCondition(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new StateCondition(id, body.condition(), body.statement(), body.attachments(), occasion));
    }

    record Body(@NotNull(message = "须写明是第六条的哪一项条件") Condition condition, String statement, List<FileReference> attachments) {
    }
}
