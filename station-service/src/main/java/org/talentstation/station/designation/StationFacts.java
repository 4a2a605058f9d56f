package org.talentstation.station.designation;

import org.talentstation.kernel.station.StationType;

/** What others copy from a station when they begin something at it. */
public record StationFacts(String stationId, String stationName, StationType stationType, String hostId, String hostName,
                           String jurisdiction, TitleStatus status) {
}
