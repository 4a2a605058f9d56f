package org.talentstation.registry.demand.bid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.consent.LiveConsents;
import org.talentstation.registry.people.OwnTalent;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Talent;

/** 揭榜. The talent is the bidder's own, stands, and agreed to be recommended: NO_RECOMMENDATION_CONSENT, OUT_OF_SCOPE. Article 8. */
@RestController
@Tag(name = "需求库")
final class SubmitBidEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final LiveConsents consents;
    private final OwnTalent own;

    SubmitBidEndpoint(CommandDesk desk, AggregateState state, LiveConsents consents, OwnTalent own) {
        this.desk = desk;
        this.state = state;
        this.consents = consents;
        this.own = own;
    }

    @Operation(operationId = "submit-bid", summary = "对揭榜挂帅项目提交揭榜申请；须有人才本人的推荐同意；报价以分为单位")
    @PostMapping("/registry/v1/demands/{id}/bids")
    ResponseEntity<CommandAnswer> submit(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String bidId = NewId.of("bid");
        return desk.executeOne(request, occasion -> {
            own.mustBe(request.caller(), body.talentId());
            Custody custody = state.of(Talent.class, body.talentId(), talent -> talent.ask(s -> {
                s.mustStand();
                return s.custody();
            }));
            if (request.caller().role() == Role.HOST_STAFF && !Objects.equals(custody.hostId(), request.actor().host())) {
                throw Refusal.forbidden("OUT_OF_SCOPE", "只能为本单位登记的人才揭榜。");
            }
            if (!consents.of(body.talentId()).contains(ConsentPurpose.RECOMMENDATION)) {
                throw Refusal.rule("NO_RECOMMENDATION_CONSENT", "8", Reading.TEXT, "该人才没有同意向用人单位推荐，不能为其揭榜(第八条)。").inField("talentId");
            }
            return new SubmitBid(id, bidId, body.talentId(), custody.hostId(), body.proposal(), body.priceFen(), occasion);
        });
    }

    record Body(@NotBlank(message = "须填写人才编号") String talentId, String proposal, Long priceFen) {
    }
}
