package org.talentstation.station.designation.requestwithdrawal;

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

/** 申请主动退出. Article 17, an addition. */
@RestController
@Tag(name = "驿站称号")
final class RequestTitleWithdrawalEndpoint {

    private final CommandDesk desk;

    RequestTitleWithdrawalEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "request-title-withdrawal", summary = "依托单位申请主动退出(本系统增补程序)")
    @PostMapping("/station/v1/stations/{id}/withdrawal-request")
    ResponseEntity<CommandAnswer> requestWithdrawal(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RequestTitleWithdrawal(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
