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

/** 取消活动, with a reason. Articles 5 and 8. */
@RestController
@Tag(name = "活动")
final class CancelActivityEndpoint {

    private final CommandDesk desk;

    CancelActivityEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "cancel-activity", summary = "取消尚未举办的活动，须说明理由")
    @PostMapping("/station/v1/stations/{id}/activities/{activityId}/cancellation")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String activityId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new CancelActivity(StationLedger.idOf(id), activityId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
