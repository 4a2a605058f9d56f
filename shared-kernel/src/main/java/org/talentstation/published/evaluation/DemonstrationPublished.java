package org.talentstation.published.evaluation;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A station is a demonstration station (示范站), confirmed by both bodies. Article 9. */
@EventName("published.evaluation.demonstration")
@RestsOn("9")
public record DemonstrationPublished(String demonstrationId, String stationId, LocalDate confirmedOn, String policyVersion) {
}
