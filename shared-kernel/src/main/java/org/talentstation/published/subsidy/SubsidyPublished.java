package org.talentstation.published.subsidy;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A subsidy was granted from the special fund; the amount is in fen. Article 9. */
@EventName("published.subsidy.grant")
@RestsOn("9")
public record SubsidyPublished(String subsidyId, String stationId, long amountFen, int fiscalYear, boolean provincialAward,
                               LocalDate grantedOn, String policyVersion) {
}
