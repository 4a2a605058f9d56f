package org.talentstation.station.policy.interpret;

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

/** 记录解释 of one reading. Article 18. */
@RestController
@Tag(name = "政策")
final class RecordInterpretationEndpoint {

    private final CommandDesk desk;

    RecordInterpretationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "record-interpretation", summary = "记录对系统解读的解释(第十八条)")
    @PostMapping("/station/v1/policy-versions/{versionId}/interpretations")
    ResponseEntity<CommandAnswer> interpret(@PathVariable String versionId, @Valid @RequestBody Body body,
                                            CommandRequest request) {
        return desk.executeOne(request, occasion -> new RecordInterpretation(versionId, body.parameter(),
                body.interpretation(), body.documentNumber(), occasion));
    }

    record Body(@NotBlank(message = "须写明被解释的参数") String parameter, String interpretation, String documentNumber) {
    }
}
