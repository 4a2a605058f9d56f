package org.talentstation.subsidy.use.answer;

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
import org.talentstation.kernel.text.FileReference;

/** 资金使用监督: 答复. Article 13. */
@RestController
@Tag(name = "补助使用")
final class AnswerQuestionEndpoint {

    private final CommandDesk desk;

    AnswerQuestionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "answer-question", summary = "依托单位答复对一笔使用的质询，可附补充凭证")
    @PostMapping("/subsidy/v1/subsidies/{id}/uses/{useId}/answer")
    ResponseEntity<CommandAnswer> answer(@PathVariable String id, @PathVariable String useId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new AnswerQuestion(id, useId, body.answer(), body.evidence(), occasion));
    }

    record Body(String answer, FileReference evidence) {
    }
}
