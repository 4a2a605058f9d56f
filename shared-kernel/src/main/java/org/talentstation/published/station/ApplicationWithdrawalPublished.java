package org.talentstation.published.station;

import org.talentstation.kernel.event.EventName;

/** A host withdrew an application that was in a round. Article 7(1). */
@EventName("published.station.application-withdrawal")
public record ApplicationWithdrawalPublished(String applicationId, String roundId, String reason) {
}
