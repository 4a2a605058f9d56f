package org.talentstation.registry.match.ground;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.demand.DemandEvent.DemandChanged;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandEvent.DemandHandedOver;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.match.Refused;
import org.talentstation.registry.talent.Custody;

/**
 * Only an open demand is matched, until the end of its last day. Article 11. Reads the demand's own stream. Refuses DEMAND_UNKNOWN
 * and DEMAND_CLOSED.
 */
@Component
public final class DemandIsOpen {

    private final EventLog log;

    DemandIsOpen(EventLog log) {
        this.log = log;
    }

    /** Whose the demand is at present. */
    public Custody check(String demandId, LocalDate today) {
        Custody custody = null;
        LocalDate expiresOn = null;
        boolean closed = false;
        for (var events = log.stream(demandId, 0).iterator(); events.hasNext(); ) {
            switch (events.next().getPayload()) {
                case DemandPosted e -> {
                    custody = new Custody(e.stationId(), e.hostId(), e.jurisdiction());
                    expiresOn = e.terms().expiresOn();
                }
                case DemandHandedOver e -> custody = custody.in(e.jurisdiction(), e.hostId());
                case DemandChanged e -> expiresOn = e.terms().expiresOn();
                case DemandWithdrawn e -> closed = true;
                case DemandExpired e -> closed = true;
                case DemandFulfilled e -> closed = true;
                default -> { } // bids, or another aggregate's stream
            }
        }
        if (custody == null) {
            throw Refusal.notFound("DEMAND_UNKNOWN", "没有编号为“%s”的需求。".formatted(demandId)).inField("demandId");
        }
        if (closed || expiresOn != null && today.isAfter(expiresOn)) {
            throw Refused.demandClosed().inField("demandId");
        }
        return custody;
    }
}
