package org.talentstation.registry.talent;

/**
 * Who entered a record and may act on it: a station's host, or (without one) the district or the bureau. Articles 11 and 13.
 *
 * @param stationId null when it did not come through a station, like {@code hostId}
 * @param jurisdiction null when it belongs to the whole city
 */
public record Custody(String stationId, String hostId, String jurisdiction) {
}
