package org.talentstation.station.designation.decidewithdrawal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 办理主动退出申请. Article 17, an addition. */
@RestController
@Tag(name = "驿站称号")
final class DecideTitleWithdrawalEndpoint {

    private final CommandDesk desk;

    DecideTitleWithdrawalEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "decide-title-withdrawal", summary = "同意或者不同意主动退出(本系统增补程序)")
    @PostMapping("/station/v1/stations/{id}/withdrawal-decision")
    ResponseEntity<CommandAnswer> decideWithdrawal(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new DecideTitleWithdrawal(id, body.accepted(), body.reasons(), occasion));
    }

    record Body(@NotNull(message = "须写明是否同意退出") Boolean accepted, String reasons) {
    }
}
