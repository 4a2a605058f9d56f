package org.talentstation.station.application.withdraw;

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

/** 撤回. Article 7(1). */
@RestController
@Tag(name = "申报")
final class WithdrawApplicationEndpoint {

    private final CommandDesk desk;

    WithdrawApplicationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "withdraw-application", summary = "依托单位撤回申报(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/withdrawal")
    ResponseEntity<CommandAnswer> withdrawApplication(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new WithdrawApplication(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
