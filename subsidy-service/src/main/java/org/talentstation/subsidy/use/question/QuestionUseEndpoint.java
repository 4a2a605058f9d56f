package org.talentstation.subsidy.use.question;

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

/** 资金使用监督: 质询. Article 13. */
@RestController
@Tag(name = "补助使用")
final class QuestionUseEndpoint {

    private final CommandDesk desk;

    QuestionUseEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "question-use", summary = "对一笔使用提出质询(第十三条：资金使用监督)")
    @PostMapping("/subsidy/v1/subsidies/{id}/uses/{useId}/question")
    ResponseEntity<CommandAnswer> question(@PathVariable String id, @PathVariable String useId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new QuestionUse(id, useId, body.question(), occasion));
    }

    record Body(String question) {
    }
}
