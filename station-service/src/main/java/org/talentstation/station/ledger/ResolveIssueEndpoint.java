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

/** 解决问题, with a result. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class ResolveIssueEndpoint {

    private final CommandDesk desk;

    ResolveIssueEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "resolve-issue", summary = "登记问题的解决结果(第十二条)")
    @PostMapping("/station/v1/stations/{id}/issues/{issueId}/resolution")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String issueId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ResolveIssue(StationLedger.idOf(id), issueId, body.result(), occasion));
    }

    record Body(String result) {
    }
}
