package org.talentstation.subsidy.use.reverse;

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

/** 冲销使用. Article 9. */
@RestController
@Tag(name = "补助使用")
final class ReverseUseEndpoint {

    private final CommandDesk desk;

    ReverseUseEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "reverse-use", summary = "冲销一笔使用，写明理由；该金额重新成为未说明余额")
    @PostMapping("/subsidy/v1/subsidies/{id}/uses/{useId}/reversal")
    ResponseEntity<CommandAnswer> reverse(@PathVariable String id, @PathVariable String useId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReverseUse(id, useId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
