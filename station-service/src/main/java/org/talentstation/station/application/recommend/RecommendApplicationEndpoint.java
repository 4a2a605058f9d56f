package org.talentstation.station.application.recommend;

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

/** 区市推荐. Article 7(1). */
@RestController
@Tag(name = "申报")
final class RecommendApplicationEndpoint {

    private final CommandDesk desk;

    RecommendApplicationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "recommend-application", summary = "区市推荐申报(第七条第一项)")
    @PostMapping("/station/v1/applications/{id}/recommendation")
    ResponseEntity<CommandAnswer> recommendApplication(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RecommendApplication(id, body.opinion(), occasion));
    }

    record Body(String opinion) {
    }
}
