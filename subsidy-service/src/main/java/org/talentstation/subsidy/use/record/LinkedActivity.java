package org.talentstation.subsidy.use.record;

/** An activity that the station-service published, as far as a use needs it. */
public record LinkedActivity(String activityId, String stationId) {
}
