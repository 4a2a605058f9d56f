package org.talentstation.analytics.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;

/** What happened to a monthly report. Articles 4, 12 and 13. */
@RestsOn({"4", "12", "13"})
public sealed interface ReportEvent {

    String reportId();

    /**
     * Somebody wants the report of a month.
     *
     * @param month        such as 2021-06
     * @param jurisdiction whose report, or null for the whole city
     * @param asOf         what was known then is what it says
     * @param requestedBy  account
     */
    @EventName("analytics.report-requested")
    record ReportRequested(String reportId, String month, String jurisdiction, Instant asOf, String requestedBy, LocalDate on) implements ReportEvent, Owned {

        @Override
        public String hostId() {
            return null;
        }
    }

    /**
     * Its files are ready.
     *
     * @param formats which there are
     * @param lacking why there is no other format, or null
     */
    @EventName("analytics.report-finished")
    record ReportFinished(String reportId, int sections, List<ReportFormat> formats, String lacking, LocalDate on) implements ReportEvent {
    }
}
