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
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.designation.Station;

/** 重新报送被退回的件. Article 15. */
@RestController
@Tag(name = "报送")
final class RefileFilingEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RefileFilingEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "refile-filing", summary = "按意见重新报送被退回的件(第十五条)")
    @PostMapping("/station/v1/stations/{id}/filings/{filingId}/refiling")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String filingId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RefileFiling(state.of(Station.class, id, Station::facts), filingId, body.title(), body.file(), occasion));
    }

    record Body(String title, FileReference file) {
    }
}
