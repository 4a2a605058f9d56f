package org.talentstation.station.application.accept;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 受理. Article 7(1). */
@RestController
@Tag(name = "申报")
final class AcceptApplicationEndpoint {

    private final CommandDesk desk;

    AcceptApplicationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "accept-application", summary = "市局受理申报(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/acceptance")
    ResponseEntity<CommandAnswer> acceptApplication(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new AcceptApplication(id, occasion));
    }
}
