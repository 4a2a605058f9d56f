package org.talentstation.published.evaluation;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A station is no demonstration station any more. Articles 9 and 17. */
@EventName("published.evaluation.demonstration-end")
@RestsOn({"9", "17"})
public record DemonstrationEndPublished(String demonstrationId, String stationId, LocalDate endedOn) {
}
