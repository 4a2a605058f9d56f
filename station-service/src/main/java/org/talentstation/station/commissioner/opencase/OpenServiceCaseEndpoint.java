package org.talentstation.station.commissioner.opencase;

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

/** 开立专员服务 for a talent who enters the station. Article 10. */
@RestController
@Tag(name = "专员服务")
final class OpenServiceCaseEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    OpenServiceCaseEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "open-service-case", summary = "人才入驻，开立专员服务并指定专员(第十条)；人才只登记人才库编号")
    @PostMapping("/station/v1/stations/{id}/service-cases")
    ResponseEntity<CommandAnswer> open(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String caseId = NewId.of("service-case");
        return desk.executeOne(request, occasion -> new OpenServiceCase(state.of(Station.class, id, Station::facts), caseId, body.talentRef(),
                body.commissioner(), occasion));
    }

    record Body(String talentRef, String commissioner) {
    }
}
