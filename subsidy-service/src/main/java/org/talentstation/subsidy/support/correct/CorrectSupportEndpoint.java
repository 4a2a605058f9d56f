package org.talentstation.subsidy.support.correct;

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
import org.talentstation.subsidy.support.SupportBody;

/** 更正区市支持记录. Article 14. */
@RestController
@Tag(name = "区市支持")
final class CorrectSupportEndpoint {

    private final CommandDesk desk;

    CorrectSupportEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "correct-support", summary = "更正一笔区市支持记录，写明理由；原内容保留在历史中")
    @PostMapping("/subsidy/v1/supports/{id}/corrections")
    ResponseEntity<CommandAnswer> correct(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new CorrectSupport(id, body.support().statement(), body.reason(), occasion));
    }

    record Body(@NotNull @Valid SupportBody support, String reason) {
    }
}
