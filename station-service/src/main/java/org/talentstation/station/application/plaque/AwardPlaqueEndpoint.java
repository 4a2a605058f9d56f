package org.talentstation.station.application.plaque;

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

/** 授牌; its number is used up in the same transaction. Article 7(4). */
@RestController
@Tag(name = "公布")
final class AwardPlaqueEndpoint {

    private final CommandDesk desk;

    AwardPlaqueEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "award-plaque", summary = "授予牌匾(第七条第四项)")
    @PostMapping("/station/v1/applications/{id}/plaque")
    ResponseEntity<CommandAnswer> awardPlaque(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> List.of(new AwardPlaque(id, body.plaqueNumber(), occasion),
                new ReserveNumber(NumberKind.PLAQUE, body.plaqueNumber(), id, occasion)));
    }

    record Body(String plaqueNumber) {
    }
}
