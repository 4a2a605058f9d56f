package org.talentstation.station.application.refuse;

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

/** 不予核准. Article 7(4). */
@RestController
@Tag(name = "公布")
final class RefuseDesignationEndpoint {

    private final CommandDesk desk;

    RefuseDesignationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "refuse-designation", summary = "不予核准(第七条第四项)")
    @PostMapping("/station/v1/applications/{id}/approval-refusal")
    ResponseEntity<CommandAnswer> refuseDesignation(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RefuseDesignation(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
