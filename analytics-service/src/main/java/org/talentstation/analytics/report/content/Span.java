package org.talentstation.analytics.report.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.talentstation.kernel.time.ChinaTime;

/** Which facts a part of a monthly report counts. */
enum Span {
    /** As things stood at the end of the month, or when it was asked for. */
    MONTH_END,
    MONTH,
    YEAR_TO_DATE,
    TWELVE_MONTHS,
    SO_FAR;

    LocalDate from(YearMonth month) {
        return switch (this) {
            case MONTH -> month.atDay(1);
            case YEAR_TO_DATE -> LocalDate.of(month.getYear(), 1, 1);
            case TWELVE_MONTHS -> month.minusMonths(11).atDay(1);
            case MONTH_END, SO_FAR -> null;
        };
    }

    LocalDate to(YearMonth month) {
        return this == MONTH_END ? null : month.atEndOfMonth();
    }

    Instant asOf(YearMonth month, Instant asked) {
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant().minusMillis(1);
        return this == MONTH_END && end.isBefore(asked) ? end : asked;
    }
}
