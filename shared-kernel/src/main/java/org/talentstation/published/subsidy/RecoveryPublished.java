package org.talentstation.published.subsidy;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * Paid money came back by a recovery decision; the amount is in fen. Article 9.
 *
 * @param recoveryId the decision; its money may come in parts, each told once, so that they add up
 * @param on         day that the receipt names
 */
@EventName("published.subsidy.recovery")
@RestsOn("9")
public record RecoveryPublished(String recoveryId, String subsidyId, String stationId, long amountFen, LocalDate on) {
}
