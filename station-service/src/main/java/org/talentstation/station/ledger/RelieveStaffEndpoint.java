package org.talentstation.station.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 工作人员离任, with a reason. Article 15. */
@RestController
@Tag(name = "驿站人员")
final class RelieveStaffEndpoint {

    private final CommandDesk desk;

    RelieveStaffEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "relieve-staff", summary = "登记驿站工作人员离任日期和原因(第十五条)")
    @PostMapping("/station/v1/stations/{id}/staff/{staffId}/relief")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String staffId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RelieveStaff(StationLedger.idOf(id), staffId, body.reason(), body.to(), occasion));
    }

    record Body(String reason, @NotNull(message = "须填写离任日期") LocalDate to) {
    }
}
