package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.StationType;

/** What a station is or who hosts it, after a verified change; all of it as it stands now. Articles 5 and 15. */
@EventName("published.station.change")
@RestsOn({"5", "15"})
public record StationChangePublished(String stationId, String hostId, String hostName, String stationName, StationType stationType,
                                     String jurisdiction, LocalDate from) {
}
