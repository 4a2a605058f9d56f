package org.talentstation.station.designation.declinerevocation;

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

/** 不予取消称号, with reasons. Article 17. */
@RestController
@Tag(name = "驿站称号")
final class DeclineRevocationEndpoint {

    private final CommandDesk desk;

    DeclineRevocationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "decline-revocation", summary = "不予取消称号并说明理由(第十七条)")
    @PostMapping("/station/v1/stations/{id}/revocation-refusal")
    ResponseEntity<CommandAnswer> decline(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new DeclineRevocation(id, body.reasons(), occasion));
    }

    record Body(String reasons) {
    }
}
