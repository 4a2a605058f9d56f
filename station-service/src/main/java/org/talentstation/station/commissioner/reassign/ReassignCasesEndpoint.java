package org.talentstation.station.commissioner.reassign;

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

/** 专员离任，移交其全部未办结的服务. Article 10. */
@RestController
@Tag(name = "专员服务")
final class ReassignCasesEndpoint {

    private final CommandDesk desk;

    ReassignCasesEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "reassign-service-cases", summary = "专员离任，将其在该驿站未办结的服务一并移交(第十条)")
    @PostMapping("/station/v1/stations/{id}/service-cases/reassignment")
    ResponseEntity<CommandAnswer> reassign(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReassignCases(ServiceDesk.idOf(id), body.from(), body.to(), body.reason(),
                occasion));
    }

    record Body(String from, String to, String reason) {
    }
}
