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

/** 终止网络节点联络, with a reason. Article 3. */
@RestController
@Tag(name = "共享与联络")
final class UnlinkNodeEndpoint {

    private final CommandDesk desk;

    UnlinkNodeEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "unlink-node", summary = "终止与网络节点的联络并说明理由(第三条)")
    @PostMapping("/station/v1/stations/{id}/network-links/{linkId}/ending")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String linkId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new UnlinkNode(StationNetwork.idOf(id), linkId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
