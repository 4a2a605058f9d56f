package org.talentstation.registry.engagement.end;

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

/** 结束合作. */
@RestController
@Tag(name = "柔性引才")
final class EndEngagementEndpoint {

    private final CommandDesk desk;

    EndEngagementEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "end-engagement", summary = "结束合作并登记成果")
    @PostMapping("/registry/v1/engagements/{id}/end")
    ResponseEntity<CommandAnswer> end(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new EndEngagement(id, body.endedOn(), body.result(), occasion));
    }

    record Body(LocalDate endedOn, String result) {
    }
}
