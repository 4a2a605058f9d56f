package org.talentstation.station.application.decline;

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

/** 区市不予推荐. Article 7(1). */
@RestController
@Tag(name = "申报")
final class DeclineRecommendationEndpoint {

    private final CommandDesk desk;

    DeclineRecommendationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "decline-recommendation", summary = "区市不予推荐(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/recommendation-refusal")
    ResponseEntity<CommandAnswer> declineRecommendation(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new DeclineRecommendation(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
