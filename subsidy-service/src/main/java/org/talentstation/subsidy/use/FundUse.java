package org.talentstation.subsidy.use;

import java.time.LocalDate;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.text.FileReference;

/**
 * One use of subsidy money, as its host stated it.
 *
 * @param justification why, where the category is {@link UseCategory#OTHER}; null otherwise
 * @param amountFen     in fen
 * @param usedOn        day on which the money was spent
 * @param activityId    activity of the station-service that it was for, or null
 * @param recordedBy    account of the person, who can't approve it
 */
public record FundUse(String useId, UseCategory category, String purpose, String justification, long amountFen, LocalDate usedOn,
                      FileReference evidence, String activityId, String recordedBy) {
}
