package org.talentstation.station.designation.returnplaque;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 收回牌匾. Article 17. */
@RestController
@Tag(name = "驿站称号")
final class ReturnPlaqueEndpoint {

    private final CommandDesk desk;

    ReturnPlaqueEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "return-plaque", summary = "收回牌匾(第十七条)")
    @PostMapping("/station/v1/stations/{id}/plaque-return")
    ResponseEntity<CommandAnswer> returnPlaque(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReturnPlaque(id, occasion));
    }
}
