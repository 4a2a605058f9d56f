package org.talentstation.station.designation.revoke;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.station.number.NumberKind;
import org.talentstation.station.number.reserve.ReserveNumber;

/** 取消称号; its document number is used up in the same transaction. Article 17. */
@RestController
@Tag(name = "驿站称号")
final class RevokeStationEndpoint {

    private final CommandDesk desk;

    RevokeStationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "revoke-station", summary = "取消称号(第十七条)，须由提出建议以外的负责人决定")
    @PostMapping("/station/v1/stations/{id}/revocation")
    ResponseEntity<CommandAnswer> revoke(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> List.of(new RevokeStation(id, body.documentNumber(), occasion),
                new ReserveNumber(NumberKind.DOCUMENT, body.documentNumber(), id, occasion)));
    }

    record Body(String documentNumber) {
    }
}
