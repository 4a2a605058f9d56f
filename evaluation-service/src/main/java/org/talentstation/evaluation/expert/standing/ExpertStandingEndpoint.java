package org.talentstation.evaluation.expert.standing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.ReasonBody;

@RestController
@Tag(name = "专家")
final class ExpertStandingEndpoint {

    private final CommandDesk desk;

    ExpertStandingEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "suspend-expert", summary = "暂停专家资格")
    @PostMapping("/evaluation/v1/experts/{id}/suspension")
    ResponseEntity<CommandAnswer> suspend(@PathVariable String id, @Valid @RequestBody ReasonBody body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new SuspendExpert(id, body.reason(), occasion));
    }

    @Operation(operationId = "reinstate-expert", summary = "恢复专家资格")
    @PostMapping("/evaluation/v1/experts/{id}/reinstatement")
    ResponseEntity<CommandAnswer> reinstate(@PathVariable String id, @Valid @RequestBody ReasonBody body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReinstateExpert(id, body.reason(), occasion));
    }
}
