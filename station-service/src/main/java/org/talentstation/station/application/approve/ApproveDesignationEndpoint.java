package org.talentstation.station.application.approve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 核准. Article 7(4). */
@RestController
@Tag(name = "公布")
final class ApproveDesignationEndpoint {

    private final CommandDesk desk;

    ApproveDesignationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "approve-designation", summary = "核准(第七条第四项)")
    @PostMapping("/station/v1/applications/{id}/approval")
    ResponseEntity<CommandAnswer> approveDesignation(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ApproveDesignation(id, occasion));
    }
}
