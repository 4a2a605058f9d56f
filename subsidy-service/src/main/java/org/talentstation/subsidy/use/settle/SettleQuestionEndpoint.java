package org.talentstation.subsidy.use.settle;

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

/** 资金使用监督: 办结. Article 13. */
@RestController
@Tag(name = "补助使用")
final class SettleQuestionEndpoint {

    private final CommandDesk desk;

    SettleQuestionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "settle-question", summary = "办结已答复的质询，写明核实结论")
    @PostMapping("/subsidy/v1/subsidies/{id}/uses/{useId}/settlement")
    ResponseEntity<CommandAnswer> settle(@PathVariable String id, @PathVariable String useId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new SettleQuestion(id, useId, body.conclusion(), occasion));
    }

    record Body(String conclusion) {
    }
}
