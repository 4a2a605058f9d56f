package org.talentstation.registry.demand.bid;

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

/** 选定中榜. */
@RestController
@Tag(name = "需求库")
final class ChooseBidEndpoint {

    private final CommandDesk desk;

    ChooseBidEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "choose-bid", summary = "选定中榜者，需求随即满足，其余申请终止")
    @PostMapping("/registry/v1/demands/{id}/bids/{bidId}/choice")
    ResponseEntity<CommandAnswer> choose(@PathVariable String id, @PathVariable String bidId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ChooseBid(id, bidId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
