package org.talentstation.published.evaluation;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A station is to rectify (责令整改) until a day that lies ahead. Article 17. */
@EventName("published.evaluation.rectification-order")
@RestsOn("17")
public record RectificationOrderPublished(String rectificationId, String stationId, LocalDate orderedOn, LocalDate deadline,
                                          String policyVersion) {
}
