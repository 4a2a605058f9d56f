package org.talentstation.station.designation.decideappeal;

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

/** 决定申诉, by another leader. Article 17, an addition. */
@RestController
@Tag(name = "申诉")
final class DecideAppealEndpoint {

    private final CommandDesk desk;

    DecideAppealEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "decide-appeal", summary = "决定申诉(本系统增补程序)：成立的恢复称号，不成立的说明理由")
    @PostMapping("/station/v1/stations/{id}/appeals/{appealId}/decision")
    ResponseEntity<CommandAnswer> decideAppeal(@PathVariable String id, @PathVariable String appealId,
                                               @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new DecideAppeal(id, appealId, body.upheld(), body.reasons(), occasion));
    }

    record Body(@NotNull(message = "须写明申诉是否成立") Boolean upheld, String reasons) {
    }
}
