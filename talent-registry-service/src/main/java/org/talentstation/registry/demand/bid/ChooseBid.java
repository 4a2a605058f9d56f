package org.talentstation.registry.demand.bid;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.BidChosen;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandState;

/** The employer chooses a bid, and the demand is met by it. Refuses DEMAND_CLOSED, BID_UNKNOWN, TEXT_REQUIRED. */
public record ChooseBid(String aggregateId, String bidId, String reason, Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        state.mustBeOpen();
        String talentId = state.bid(bidId).talentId();
        String why = PersonalNumber.absentFrom(reason, "reason", "中榜理由");
        return List.of(new BidChosen(aggregateId, bidId, talentId, why, occasion.date()),
                new DemandFulfilled(aggregateId, bidId, why, occasion.date()));
    }
}
