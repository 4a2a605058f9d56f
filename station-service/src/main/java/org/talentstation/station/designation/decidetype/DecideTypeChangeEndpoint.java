package org.talentstation.station.designation.decidetype;

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
import org.talentstation.station.designation.TypeAssessment;

/** 决定类型变更 on a new assessment. Articles 5 and 6. */
@RestController
@Tag(name = "变更核查")
final class DecideTypeChangeEndpoint {

    private final CommandDesk desk;

    DecideTypeChangeEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "decide-type-change", summary = "决定驿站类型变更(第五条、第六条)，同意的须附新的认定结果")
    @PostMapping("/station/v1/stations/{id}/type-changes/{verificationId}/decision")
    ResponseEntity<CommandAnswer> decideTypeChange(@PathVariable String id, @PathVariable String verificationId,
                                                   @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new DecideTypeChange(id, verificationId, body.approved(), body.assessment(),
                body.reasons(), occasion));
    }

    record Body(@NotNull(message = "须写明是否同意变更") Boolean approved, TypeAssessment assessment, String reasons) {
    }
}
