package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;

/**
 * An activity was held at a station; nobody is named. Articles 5, 8 and 16(4).
 *
 * @param kind     one of Article 5's kinds, or null for another one
 * @param visits   attendance counted by visit (人次)
 * @param talents  distinct talents among them
 */
@EventName("published.station.activity")
@RestsOn({"5", "8", "16(4)"})
public record ActivityPublished(String activityId, String stationId, StationFunction function, ActivityKind kind, String title,
                                LocalDate heldOn, int visits, int talents) {
}
