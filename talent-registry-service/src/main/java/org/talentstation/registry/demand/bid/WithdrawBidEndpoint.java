package org.talentstation.registry.demand.bid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.demand.Demand;
import org.talentstation.registry.demand.DemandEvent.BidSubmitted;
import org.talentstation.registry.people.OwnTalent;
import org.talentstation.registry.talent.Talent;
import org.talentstation.registry.talent.TalentState;

/** 撤回揭榜申请, by whoever bid. Refuses OUT_OF_SCOPE. */
@RestController
@Tag(name = "需求库")
final class WithdrawBidEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final OwnTalent own;

    WithdrawBidEndpoint(CommandDesk desk, AggregateState state, OwnTalent own) {
        this.desk = desk;
        this.state = state;
        this.own = own;
    }

    @Operation(operationId = "withdraw-bid", summary = "撤回揭榜申请")
    @PostMapping("/registry/v1/demands/{id}/bids/{bidId}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(@PathVariable String id, @PathVariable String bidId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> {
            BidSubmitted bid = state.of(Demand.class, id, demand -> demand.ask(s -> s.bid(bidId)));
            own.mustBe(request.caller(), bid.talentId());
            if (request.caller().role() == Role.HOST_STAFF && !Objects.equals(keeper(bid.talentId()), request.actor().host())) {
                throw Refusal.forbidden("OUT_OF_SCOPE", "只能撤回本单位提交的揭榜申请。");
            }
            return new WithdrawBid(id, bidId, body.reason(), occasion);
        });
    }

    /** The host that keeps the talent's record at present. */
    private String keeper(String talentId) {
        return state.of(Talent.class, talentId, talent -> talent.ask(TalentState::custody)).hostId();
    }

    record Body(String reason) {
    }
}
