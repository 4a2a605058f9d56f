package org.talentstation.evaluation.standing;

/** Identifier of a station's standing: {@code standing-<uuid of the station>}. */
public final class StandingId {

    private StandingId() {
    }

    public static String of(String stationId) {
        return "standing-" + stationId.substring(stationId.indexOf('-') + 1);
    }
}
