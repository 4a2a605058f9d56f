package org.talentstation.station.designation.restoreplaque;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 发还牌匾 after a reinstatement. Article 17, an addition. */
@RestController
@Tag(name = "驿站称号")
final class RestorePlaqueEndpoint {

    private final CommandDesk desk;

    RestorePlaqueEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "restore-plaque", summary = "申诉成立恢复称号后发还牌匾")
    @PostMapping("/station/v1/stations/{id}/plaque-restoration")
    ResponseEntity<CommandAnswer> restore(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RestorePlaque(id, occasion));
    }
}
