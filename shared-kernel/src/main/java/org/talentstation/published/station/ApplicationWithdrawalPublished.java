package org.talentstation.published.station;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A host withdrew an application that was in a round. Article 7(1). */
@EventName("published.station.application-withdrawal")
@RestsOn("7(1)")
public record ApplicationWithdrawalPublished(String applicationId, String roundId, String reason) {
}
