package org.talentstation.registry.talent.affiliate;

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

/** 结束人才与驿站的合作关系. */
@RestController
@Tag(name = "人才库")
final class EndAffiliationEndpoint {

    private final CommandDesk desk;

    EndAffiliationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "end-talent-affiliation",
            summary = "结束人才与驿站的合作关系")
    @PostMapping("/registry/v1/talents/{id}/affiliations/{stationId}/end")
    ResponseEntity<CommandAnswer> end(@PathVariable String id, @PathVariable String stationId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new EndAffiliation(id, stationId, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
