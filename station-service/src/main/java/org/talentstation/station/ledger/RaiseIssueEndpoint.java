package org.talentstation.station.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.station.designation.Station;

/** 登记问题. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class RaiseIssueEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RaiseIssueEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "raise-issue", summary = "登记驿站运行中的问题，跟踪至解决(第十二条)")
    @PostMapping("/station/v1/stations/{id}/issues")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("issue");
        return desk.executeOne(request, occasion -> new RaiseIssue(state.of(Station.class, id, Station::facts), entryId, body.subject(), body.details(), occasion));
    }

    record Body(String subject, String details) {
    }
}
