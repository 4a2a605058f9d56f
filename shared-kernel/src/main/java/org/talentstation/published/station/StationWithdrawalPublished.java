package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A station gave its title up; an addition, the Measures are silent. Article 17 (our reading). */
@EventName("published.station.withdrawal")
@RestsOn("17")
public record StationWithdrawalPublished(String stationId, LocalDate withdrawnOn) {
}
