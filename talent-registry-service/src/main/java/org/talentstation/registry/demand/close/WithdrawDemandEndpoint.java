package org.talentstation.registry.demand.close;

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

/** 撤回需求. Article 11. */
@RestController
@Tag(name = "需求库")
final class WithdrawDemandEndpoint {

    private final CommandDesk desk;

    WithdrawDemandEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "withdraw-demand", summary = "撤回需求(第十一条)")
    @PostMapping("/registry/v1/demands/{id}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new WithdrawDemand(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
