package org.talentstation.registry.talent.affiliate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.registry.talent.register.Custodians;

/** 登记人才与驿站的合作关系. Article 8(2). */
@RestController
@Tag(name = "人才库")
final class AffiliateEndpoint {

    private final CommandDesk desk;
    private final Custodians custodians;

    AffiliateEndpoint(CommandDesk desk, Custodians custodians) {
        this.desk = desk;
        this.custodians = custodians;
    }

    @Operation(operationId = "affiliate-talent",
            summary = "登记人才与驿站的合作关系，可与多个驿站合作")
    @PostMapping("/registry/v1/talents/{id}/affiliations")
    ResponseEntity<CommandAnswer> affiliate(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new Affiliate(id, custodians.of(body.stationId(), null), occasion));
    }

    record Body(@NotBlank(message = "须填写驿站编号") String stationId) {
    }
}
