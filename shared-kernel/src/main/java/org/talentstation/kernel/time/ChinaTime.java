package org.talentstation.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates of the Measures are dates in Asia/Shanghai. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private ChinaTime() {
    }

    /** For a table that a person reads, to the second; null for null. */
    public static String text(Instant instant) {
        return instant == null ? null : SECOND.format(instant);
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** 00:00 of the date. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** 24:00 of the date (民法典 203): the first instant that is no longer in it. */
    public static Instant endOf(LocalDate date) {
        return startOf(date.plusDays(1));
    }
}
