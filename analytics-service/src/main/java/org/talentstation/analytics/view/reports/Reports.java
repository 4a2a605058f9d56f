package org.talentstation.analytics.view.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.report.ReportEvent;
import org.talentstation.analytics.report.ReportEvent.ReportFinished;
import org.talentstation.analytics.report.ReportEvent.ReportRequested;
import org.talentstation.analytics.report.ReportFormat;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;

/** 统计月报, asked for and made. Articles 4, 12 and 13. */
@Component
public class Reports extends View<Reports.Row> {

    public Reports() {
        super("reports", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ReportEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((ReportEvent) event.payload()) {
            case ReportRequested e -> rows.upsert(e.reportId(), row -> new Row(e.reportId(), e.month(), e.jurisdiction(), e.asOf(), e.requestedBy(), e.on(), State.MAKING,
                    null, List.of(), null));
            case ReportFinished e -> rows.change(e.reportId(), row -> new Row(row.id(), row.month(), row.jurisdiction(), row.asOf(), row.requestedBy(), row.requestedOn(),
                    State.FINISHED, e.on(), e.formats(), e.lacking()));
        }
    }

    /** How a report stands. */
    public enum State {
        MAKING, FINISHED
    }

    /**
     * One report.
     *
     * @param jurisdiction whose, null for the whole city
     * @param asOf         what was known then is what it says
     * @param formats      files that there are
     * @param lacking      why there is no other file, or null
     */
    public record Row(String id, String month, String jurisdiction, Instant asOf, String requestedBy, LocalDate requestedOn, State state, LocalDate finishedOn,
                      List<ReportFormat> formats, String lacking) {
    }
}
