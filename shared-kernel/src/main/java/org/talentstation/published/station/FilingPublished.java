package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.FilingKind;

/**
 * A host filed something about its station. Articles 15 and 16(6).
 *
 * @param year  the year that it is about, or null where the kind is not yearly
 * @param dueOn last day on which it was in time, or null where none was set
 */
@EventName("published.station.filing")
@RestsOn({"15", "16(6)"})
public record FilingPublished(String filingId, String stationId, FilingKind kind, Integer year, String title, LocalDate filedOn,
                              LocalDate dueOn) {
}
