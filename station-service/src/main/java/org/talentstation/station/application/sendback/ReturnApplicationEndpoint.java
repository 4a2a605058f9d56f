package org.talentstation.station.application.sendback;

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

/** 退回补正. Article 7(1). */
@RestController
@Tag(name = "申报")
final class ReturnApplicationEndpoint {

    private final CommandDesk desk;

    ReturnApplicationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "return-application", summary = "市局退回补正(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/return")
    ResponseEntity<CommandAnswer> sendBack(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReturnApplication(id, body.missing(), occasion));
    }

    record Body(String missing) {
    }
}
