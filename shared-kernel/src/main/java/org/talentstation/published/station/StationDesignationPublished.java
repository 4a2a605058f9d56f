package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.StationType;

/** A station holds the title from the date of the reply. Article 7(4). */
@EventName("published.station.designation")
@RestsOn({"5", "7(4)"})
public record StationDesignationPublished(String stationId, String applicationId, String hostId, String hostName,
                                          String stationName, StationType stationType, String jurisdiction,
                                          LocalDate titleFrom, String documentNumber, String policyVersion) {
}
