package org.talentstation.station.network;

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

/** 撤回共享资源, with a reason. Article 4. */
@RestController
@Tag(name = "共享与联络")
final class WithdrawSharedResourceEndpoint {

    private final CommandDesk desk;

    WithdrawSharedResourceEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "withdraw-shared-resource", summary = "撤回本站提供的共享资源并说明理由(第四条)")
    @PostMapping("/station/v1/stations/{id}/shared-resources/{resourceId}/withdrawal")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String resourceId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new WithdrawSharedResource(StationNetwork.idOf(id), resourceId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
