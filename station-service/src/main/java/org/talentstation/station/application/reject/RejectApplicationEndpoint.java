package org.talentstation.station.application.reject;

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

/** 不予受理. Article 7(1). */
@RestController
@Tag(name = "申报")
final class RejectApplicationEndpoint {

    private final CommandDesk desk;

    RejectApplicationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "reject-application", summary = "市局不予受理(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/rejection")
    ResponseEntity<CommandAnswer> rejectApplication(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RejectApplication(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
