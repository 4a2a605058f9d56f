package org.talentstation.subsidy.use.refuse;

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

/** 不批准其他服务活动使用. Article 9. */
@RestController
@Tag(name = "补助使用")
final class RefuseUseEndpoint {

    private final CommandDesk desk;

    RefuseUseEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "refuse-use", summary = "不批准一笔用于其他服务活动的使用，写明理由；不计入")
    @PostMapping("/subsidy/v1/subsidies/{id}/uses/{useId}/refusal")
    ResponseEntity<CommandAnswer> refuse(@PathVariable String id, @PathVariable String useId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RefuseUse(id, useId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
