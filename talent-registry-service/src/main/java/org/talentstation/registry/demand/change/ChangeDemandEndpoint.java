package org.talentstation.registry.demand.change;

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
import org.talentstation.registry.demand.DemandRules;
import org.talentstation.registry.demand.DemandTerms;

/** 变更需求. */
@RestController
@Tag(name = "需求库")
final class ChangeDemandEndpoint {

    private final CommandDesk desk;
    private final DemandRules rules;

    ChangeDemandEndpoint(CommandDesk desk, DemandRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @Operation(operationId = "change-demand", summary = "变更有效需求的内容，需求类别不能更改")
    @PostMapping("/registry/v1/demands/{id}/changes")
    ResponseEntity<CommandAnswer> change(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        DemandTerms terms = rules.checked(body.terms());
        return desk.executeOne(request, occasion -> new ChangeDemand(id, terms, occasion));
    }

    record Body(DemandTerms terms) {
    }
}
