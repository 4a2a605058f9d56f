package org.talentstation.station.application.resubmit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 重新提交. Article 7(1). */
@RestController
@Tag(name = "申报")
final class ResubmitApplicationEndpoint {

    private final CommandDesk desk;

    ResubmitApplicationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "resubmit-application", summary = "补正后重新提交(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/resubmission")
    ResponseEntity<CommandAnswer> resubmitApplication(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ResubmitApplication(id, occasion));
    }
}
