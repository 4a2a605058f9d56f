package org.talentstation.station.application.reply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.station.number.NumberKind;
import org.talentstation.station.number.reserve.ReserveNumber;

/** 批复; its document number is used up in the same transaction. Article 7(4). */
@RestController
@Tag(name = "公布")
final class IssueReplyEndpoint {

    private final CommandDesk desk;

    IssueReplyEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "issue-reply", summary = "批复(第七条第四项)")
    @PostMapping("/station/v1/applications/{id}/reply")
    ResponseEntity<CommandAnswer> issueReply(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> List.of(new IssueReply(id, body.documentNumber(), occasion),
                new ReserveNumber(NumberKind.DOCUMENT, body.documentNumber(), id, occasion)));
    }

    record Body(String documentNumber) {
    }
}
