package org.talentstation.registry.demand.bid;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.BidSubmitted;
import org.talentstation.registry.demand.DemandState;

/** Somebody bids for an open posting (揭榜挂帅). Refuses DEMAND_CLOSED, NOT_AN_OPEN_POSTING, BID_ALREADY_SUBMITTED, BID_PRICE_NEGATIVE, TEXT_REQUIRED. */
public record SubmitBid(String aggregateId, String bidId, String talentId, String bidderHostId, String proposal, Long priceFen,
                        Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        state.mustBeOpen();
        if (!state.terms().openPosting()) {
            throw Refusal.state("NOT_AN_OPEN_POSTING", null, "该需求不是揭榜挂帅项目，不接受揭榜申请。");
        }
        if (state.hasBidOf(talentId)) {
            throw Refusal.state("BID_ALREADY_SUBMITTED", null, "该人才已提交揭榜申请；如需更改，请先撤回。");
        }
        if (priceFen != null && priceFen < 0) {
            throw Refusal.invalid("BID_PRICE_NEGATIVE", "priceFen", "报价(分)不能为负数；面议的请留空。");
        }
        String plan = PersonalNumber.absentFrom(proposal, "proposal", "揭榜方案");
        return List.of(new BidSubmitted(aggregateId, bidId, talentId, bidderHostId, plan, priceFen, occasion.date()));
    }
}
