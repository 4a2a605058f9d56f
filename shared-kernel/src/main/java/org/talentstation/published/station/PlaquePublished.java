package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A station received its plaque. Article 7(4). */
@EventName("published.station.plaque")
@RestsOn("7(4)")
public record PlaquePublished(String stationId, String plaqueNumber, LocalDate awardedOn) {
}
