package org.talentstation.station.commissioner.closecase;

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
import org.talentstation.station.commissioner.ServiceDesk;

/** 办结专员服务, with a result. Article 10. */
@RestController
@Tag(name = "专员服务")
final class CloseServiceCaseEndpoint {

    private final CommandDesk desk;

    CloseServiceCaseEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "close-service-case", summary = "办结专员服务(第十条)")
    @PostMapping("/station/v1/stations/{id}/service-cases/{caseId}/closing")
    ResponseEntity<CommandAnswer> close(@PathVariable String id, @PathVariable String caseId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new CloseServiceCase(ServiceDesk.idOf(id), caseId, body.result(), occasion));
    }

    record Body(String result) {
    }
}
