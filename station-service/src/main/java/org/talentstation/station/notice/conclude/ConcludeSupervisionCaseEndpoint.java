package org.talentstation.station.notice.conclude;

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

/** 监督线索办结, always with findings. Article 7(3), an addition. */
@RestController
@Tag(name = "公示")
final class ConcludeSupervisionCaseEndpoint {

    private final CommandDesk desk;

    ConcludeSupervisionCaseEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "conclude-supervision-case", summary = "办结监督线索(第七条第三项的解读)；不影响公示和申报")
    @PostMapping("/station/v1/notices/{id}/supervision-cases/{caseId}/conclusion")
    ResponseEntity<CommandAnswer> conclude(@PathVariable String id, @PathVariable String caseId,
                                           @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request,
                occasion -> new ConcludeSupervisionCase(id, caseId, body.substantiated(), body.findings(), occasion));
    }

    record Body(@NotNull(message = "须写明线索是否属实") Boolean substantiated, String findings) {
    }
}
