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

/** 撤下宣传案例, with a reason. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class TakeDownPublicityEndpoint {

    private final CommandDesk desk;

    TakeDownPublicityEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "take-down-publicity", summary = "撤下宣传案例并说明理由(第十二条)")
    @PostMapping("/station/v1/stations/{id}/publicity-cases/{caseId}/taking-down")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String caseId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new TakeDownPublicity(StationLedger.idOf(id), caseId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
