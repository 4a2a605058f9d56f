package org.talentstation.registry.demand;

import java.util.LinkedHashMap;
import java.util.Map;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.demand.DemandEvent.BidChosen;
import org.talentstation.registry.demand.DemandEvent.BidSubmitted;
import org.talentstation.registry.demand.DemandEvent.BidWithdrawn;
import org.talentstation.registry.demand.DemandEvent.DemandChanged;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandEvent.DemandHandedOver;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.talent.Custody;

/** A demand as it stands. */
public final class DemandState {

    private Custody custody;
    private DemandTerms terms;
    private boolean open;
    private final Map<String, BidSubmitted> bids = new LinkedHashMap<>();

    public DemandTerms terms() {
        return terms;
    }

    public boolean isOpen() {
        return open;
    }

    /** Refuses DEMAND_CLOSED. Article 11. */
    public void mustBeOpen() {
        if (!open) {
            throw Refusal.state("DEMAND_CLOSED", "11", "该需求已撤回、到期或满足，不能再办理。");
        }
    }

    /** Whether the talent has a bid that was not withdrawn. */
    public boolean hasBidOf(String talentId) {
        return bids.values().stream().anyMatch(bid -> bid.talentId().equals(talentId));
    }

    /** Refuses BID_UNKNOWN. */
    public BidSubmitted bid(String bidId) {
        if (!bids.containsKey(bidId)) {
            throw Refusal.notFound("BID_UNKNOWN", "没有编号为“%s”的有效揭榜申请。".formatted(bidId));
        }
        return bids.get(bidId);
    }

    /** Who keeps it at present. */
    public Custody custody() {
        return custody;
    }

    void evolve(DemandEvent event) {
        switch (event) {
            case DemandHandedOver e -> custody = custody.in(e.jurisdiction(), e.hostId());
            case DemandPosted e -> {
                terms = e.terms();
                open = true;
                custody = new Custody(e.stationId(), e.hostId(), e.jurisdiction());
            }
            case DemandChanged e -> terms = e.terms();
            case DemandWithdrawn e -> open = false;
            case DemandExpired e -> open = false;
            case DemandFulfilled e -> open = false;
            case BidSubmitted e -> bids.put(e.bidId(), e);
            case BidWithdrawn e -> bids.remove(e.bidId());
            case BidChosen e -> { } // its fulfilment comes with it
        }
    }
}
