package org.talentstation.registry.handover;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What follows when a station has another host. Article 15. */
@RestsOn("15")
public sealed interface HandoverEvent {

    String stationId();

    /** These records pass to the station's present host: some of all, so that no transaction is long. */
    @EventName("registry.handover-due")
    record HandoverDue(String stationId, String hostId, String jurisdiction, List<String> recordIds, LocalDate on) implements HandoverEvent {
    }
}
