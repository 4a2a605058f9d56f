package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;

/**
 * An activity as it was planned. Articles 5 and 8.
 *
 * @param kind          one of Article 5's kinds, or null for another one, then {@code otherKind} says which
 * @param outsideReason why the kind lies outside the station type's list; null where it does not
 */
public record Activity(String activityId, StationFunction function, ActivityKind kind, String otherKind, String title, LocalDate plannedOn,
                       String outsideReason) {

    public String kindName() {
        return kind == null ? otherKind : kind.chinese();
    }
}
