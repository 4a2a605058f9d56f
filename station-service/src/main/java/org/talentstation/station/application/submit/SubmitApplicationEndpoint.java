package org.talentstation.station.application.submit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 提交申报. Article 7(1). */
@RestController
@Tag(name = "申报")
final class SubmitApplicationEndpoint {

    private final CommandDesk desk;

    SubmitApplicationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "submit-application", summary = "提交申报(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/submission")
    ResponseEntity<CommandAnswer> submitApplication(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new SubmitApplication(id, occasion));
    }
}
