package org.talentstation.registry.talent;

import java.util.Objects;

/**
 * Who entered a record and may act on it: a station's host, or (without one) the district or the bureau. Articles 11 and 13.
 *
 * @param stationId null when it did not come through a station, like {@code hostId}
 * @param jurisdiction null when it belongs to the whole city
 */
public record Custody(String stationId, String hostId, String jurisdiction) {

    /** Whether the same host and jurisdiction hold both; {@code other} may be null. */
    public boolean isOfTheSame(Custody other) {
        return other != null && Objects.equals(hostId, other.hostId) && Objects.equals(jurisdiction, other.jurisdiction);
    }

    /** The same station's, in other hands. */
    public Custody in(String newJurisdiction, String newHostId) {
        return new Custody(stationId, newHostId, newJurisdiction);
    }
}
