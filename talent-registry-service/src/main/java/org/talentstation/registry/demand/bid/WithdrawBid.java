package org.talentstation.registry.demand.bid;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.BidWithdrawn;
import org.talentstation.registry.demand.DemandState;

/** The bidder takes it back. Refuses DEMAND_CLOSED, BID_UNKNOWN, TEXT_REQUIRED. */
public record WithdrawBid(String aggregateId, String bidId, String reason, Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        state.mustBeOpen();
        state.bid(bidId);
        return List.of(new BidWithdrawn(aggregateId, bidId, PersonalNumber.absentFrom(reason, "reason", "撤回理由"), occasion.date()));
    }
}
