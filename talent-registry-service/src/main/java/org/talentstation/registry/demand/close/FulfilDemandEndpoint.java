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

/** 登记需求已满足. Article 11. */
@RestController
@Tag(name = "需求库")
final class FulfilDemandEndpoint {

    private final CommandDesk desk;

    FulfilDemandEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "fulfil-demand", summary = "登记需求已满足及其结果(第十一条)")
    @PostMapping("/registry/v1/demands/{id}/fulfilment")
    ResponseEntity<CommandAnswer> fulfil(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new FulfilDemand(id, body.result(), occasion));
    }

    record Body(String result) {
    }
}
