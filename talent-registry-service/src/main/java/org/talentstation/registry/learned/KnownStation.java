package org.talentstation.registry.learned;

/** A station as this service has learned it. */
public record KnownStation(String stationId, String stationName, String hostId, String hostName, String jurisdiction, boolean titled) {
}
