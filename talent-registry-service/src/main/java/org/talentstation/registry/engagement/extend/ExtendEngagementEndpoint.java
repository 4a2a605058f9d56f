package org.talentstation.registry.engagement.extend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 延长合作. */
@RestController
@Tag(name = "柔性引才")
final class ExtendEngagementEndpoint {

    private final CommandDesk desk;

    ExtendEngagementEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "extend-engagement", summary = "延长合作期限")
    @PostMapping("/registry/v1/engagements/{id}/extensions")
    ResponseEntity<CommandAnswer> extend(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ExtendEngagement(id, body.endsOn(), body.reason(), occasion));
    }

    record Body(LocalDate endsOn, String reason) {
    }
}
