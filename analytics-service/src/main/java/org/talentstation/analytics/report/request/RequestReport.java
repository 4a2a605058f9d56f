package org.talentstation.analytics.report.request;

import java.time.YearMonth;
import java.util.Optional;
import org.talentstation.analytics.report.ReportCommand;
import org.talentstation.analytics.report.ReportEvent;
import org.talentstation.analytics.report.ReportEvent.ReportRequested;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Asks for the report of a month, of what is known now; the current month is reported as far as it has come. Refuses REPORT_MONTH_IN_FUTURE and
 * REPORT_MONTH_TOO_EARLY (before 2020, when there were no Measures).
 *
 * @param jurisdiction whose report, or null for the whole city
 */
public record RequestReport(String aggregateId, YearMonth month, String jurisdiction, Occasion occasion) implements ReportCommand, Owned {

    private static final YearMonth EARLIEST = YearMonth.of(2020, 1);

    @Override
    public Optional<ReportEvent> decide(boolean finished) {
        if (month.isAfter(YearMonth.from(occasion.date()))) {
            throw Refusal.invalid("REPORT_MONTH_IN_FUTURE", "month", "%s还没有到，不能生成月报。".formatted(month));
        }
        if (month.isBefore(EARLIEST)) {
            throw Refusal.invalid("REPORT_MONTH_TOO_EARLY", "month", "月报从%s开始。".formatted(EARLIEST));
        }
        return Optional.of(new ReportRequested(aggregateId, month.toString(), jurisdiction, occasion.at(), occasion.actor().id(), occasion.date()));
    }

    @Override
    public String hostId() {
        return null;
    }
}
