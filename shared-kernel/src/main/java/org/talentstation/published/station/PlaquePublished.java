package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;

/** A station received its plaque. Article 7(4). */
@EventName("published.station.plaque")
public record PlaquePublished(String stationId, String plaqueNumber, LocalDate awardedOn) {
}
