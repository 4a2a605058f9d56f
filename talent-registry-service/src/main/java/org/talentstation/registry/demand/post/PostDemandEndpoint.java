package org.talentstation.registry.demand.post;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.identifier.UnifiedSocialCreditCode;
import org.talentstation.kernel.text.Required;
import org.talentstation.registry.demand.DemandRules;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.talent.register.Custodians;

/** 发布需求. Articles 8(2) and 11. */
@RestController
@Tag(name = "需求库")
final class PostDemandEndpoint {

    private final CommandDesk desk;
    private final DemandRules rules;
    private final Custodians custodians;

    PostDemandEndpoint(CommandDesk desk, DemandRules rules, Custodians custodians) {
        this.desk = desk;
        this.rules = rules;
        this.custodians = custodians;
    }

    @Operation(operationId = "post-demand", summary = "发布需求(第八条第二项、第十一条)：人才、技术、项目、资金；经驿站发布填stationId，否则填jurisdiction；openPosting为揭榜挂帅")
    @PostMapping("/registry/v1/demands")
    ResponseEntity<CommandAnswer> post(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("demand");
        DemandTerms terms = rules.checked(body.terms());
        String employer = UnifiedSocialCreditCode.of(body.employerId()).value();
        String name = Required.text(body.employerName(), "employerName", "用人单位名称", 100);
        return desk.executeOne(request, occasion -> new PostDemand(id, terms, employer, name, custodians.of(body.stationId(), body.jurisdiction()), null,
                occasion));
    }

    record Body(DemandTerms terms, String employerId, String employerName, String stationId, String jurisdiction) {
    }
}
