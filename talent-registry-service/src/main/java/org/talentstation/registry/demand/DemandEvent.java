package org.talentstation.registry.demand;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;

/** What happened to an employer's demand. Articles 8(2) and 11. */
@RestsOn({"8(2)", "11"})
public sealed interface DemandEvent {

    String demandId();

    /**
     * It is open.
     *
     * @param employerId 统一社会信用代码 of the employer
     * @param stationId  the station that it came through, or null
     */
    @EventName(value = "registry.demand-posted", revision = 2)
    record DemandPosted(String demandId, DemandTerms terms, String employerId, String employerName, String stationId, String jurisdiction,
                        String hostId, LocalDate on, String importRow) implements DemandEvent, Transferable {
    }

    @EventName(value = "registry.demand-changed", revision = 2)
    record DemandChanged(String demandId, DemandTerms before, DemandTerms terms, LocalDate on) implements DemandEvent {
    }

    @EventName("registry.demand-withdrawn")
    record DemandWithdrawn(String demandId, String reason, LocalDate on) implements DemandEvent {
    }

    @EventName("registry.demand-expired")
    record DemandExpired(String demandId, LocalDate expiresOn, LocalDate on) implements DemandEvent {
    }

    /** It is met; {@code bidId} by which bid, or null. */
    @EventName("registry.demand-fulfilled")
    record DemandFulfilled(String demandId, String bidId, String result, LocalDate on) implements DemandEvent {
    }

    /** Somebody bids for an open posting (揭榜); {@code bidderHostId} is who keeps the talent's record, {@code priceFen} in fen, or null. */
    @EventName("registry.bid-submitted")
    record BidSubmitted(String demandId, String bidId, String talentId, String bidderHostId, String proposal, Long priceFen, LocalDate on) implements DemandEvent {
    }

    @EventName("registry.bid-withdrawn")
    record BidWithdrawn(String demandId, String bidId, String reason, LocalDate on) implements DemandEvent {
    }

    /** The employer chose this bid; the others are over. */
    @EventName("registry.bid-chosen")
    record BidChosen(String demandId, String bidId, String talentId, String reason, LocalDate on) implements DemandEvent {
    }

    /** Its station has another host, or lies elsewhere: whose it is follows. Article 15. */
    @EventName("registry.demand-handed-over")
    @RestsOn("15")
    record DemandHandedOver(String demandId, String jurisdiction, String hostId, LocalDate on) implements DemandEvent, Owned {
    }
}
