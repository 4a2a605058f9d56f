package org.talentstation.subsidy.view.useanomalies;

import java.time.LocalDate;
import org.talentstation.subsidy.use.UseEvent.OfUse;

/** A use as an anomaly names it. */
public record SuspectUse(String useId, String subsidyId, String stationId, String stationName, long amountFen, LocalDate usedOn) {

    static SuspectUse of(OfUse e) {
        return new SuspectUse(e.use().useId(), e.account().subsidyId(), e.account().station().stationId(), e.account().station().stationName(),
                e.use().amountFen(), e.use().usedOn());
    }
}
