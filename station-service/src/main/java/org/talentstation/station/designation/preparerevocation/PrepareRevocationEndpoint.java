package org.talentstation.station.designation.preparerevocation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 提出取消称号建议; another person decides. Article 17. */
@RestController
@Tag(name = "驿站称号")
final class PrepareRevocationEndpoint {

    private final CommandDesk desk;

    PrepareRevocationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "prepare-revocation", summary = "提出取消称号建议(第十七条)：须以复核不合格的整改为据")
    @PostMapping("/station/v1/stations/{id}/revocation-proposal")
    ResponseEntity<CommandAnswer> prepare(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new PrepareRevocation(id, body.rectificationId(), body.reasons(), occasion));
    }

    record Body(@NotBlank(message = "须写明所依据的整改编号") String rectificationId, String reasons) {
    }
}
