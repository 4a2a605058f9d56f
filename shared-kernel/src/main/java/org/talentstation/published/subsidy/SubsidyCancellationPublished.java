package org.talentstation.published.subsidy;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * The unpaid part of a subsidy is not paid any more; the amount is in fen. Articles 9 and 17 (our reading).
 *
 * @param subsidyId which station it was for was said when it was granted
 * @param unpaidFen what goes back to the fund at once; what the treasury was already told to pay is not in it
 */
@EventName("published.subsidy.cancellation")
@RestsOn({"9", "17"})
public record SubsidyCancellationPublished(String subsidyId, long unpaidFen, LocalDate on) {
}
