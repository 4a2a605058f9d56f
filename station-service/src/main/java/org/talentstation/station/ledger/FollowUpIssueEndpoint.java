package org.talentstation.station.ledger;

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

/** 跟进问题. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class FollowUpIssueEndpoint {

    private final CommandDesk desk;

    FollowUpIssueEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "follow-up-issue", summary = "登记问题的跟进情况(第十二条)")
    @PostMapping("/station/v1/stations/{id}/issues/{issueId}/follow-ups")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String issueId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new FollowUpIssue(StationLedger.idOf(id), issueId, body.note(), occasion));
    }

    record Body(String note) {
    }
}
