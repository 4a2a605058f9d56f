package org.talentstation.station.designation;

import java.time.LocalDate;
import org.talentstation.kernel.station.StationType;

/** What others copy from a station when they begin something at it; {@code titleFrom} is the day from which its title dates. */
public record StationFacts(String stationId, String stationName, StationType stationType, String hostId, String hostName,
                           String jurisdiction, TitleStatus status, LocalDate titleFrom) {
}
