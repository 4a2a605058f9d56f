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

/** 退回报送件, with an opinion. Article 15. */
@RestController
@Tag(name = "报送")
final class ReturnFilingEndpoint {

    private final CommandDesk desk;

    ReturnFilingEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "return-filing", summary = "退回报送件并说明意见(第十五条)")
    @PostMapping("/station/v1/stations/{id}/filings/{filingId}/return")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String filingId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReturnFiling(StationLedger.idOf(id), filingId, body.opinion(), occasion));
    }

    record Body(String opinion) {
    }
}
