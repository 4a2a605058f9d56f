package org.talentstation.station.notice.decide;

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

/** 异议处理决定, always with reasons. Article 7(3). */
@RestController
@Tag(name = "公示")
final class DecideObjectionEndpoint {

    private final CommandDesk desk;

    DecideObjectionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "decide-objection", summary = "作出异议处理决定(第七条第三项)")
    @PostMapping("/station/v1/notices/{id}/objections/{objectionId}/decision")
    ResponseEntity<CommandAnswer> decide(@PathVariable String id, @PathVariable String objectionId,
                                         @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request,
                occasion -> new DecideObjection(id, objectionId, body.founded(), body.reasons(), occasion));
    }

    record Body(@NotNull(message = "须写明异议是否成立") Boolean founded, String reasons) {
    }
}
