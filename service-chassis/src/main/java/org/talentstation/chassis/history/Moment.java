package org.talentstation.chassis.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.ChinaTime;

/**
 * As of when: a position of the log, or an instant of one of its two times. What happened exactly then belongs to it.
 *
 * @param kind  of the three
 * @param value a {@link Long} for a position, an {@link Instant} for a time
 */
record Moment(Kind kind, Object value) {

    /** What is compared with it, in SQL over a row of the log. */
    enum Kind {
        position("global_index"), businessTime("coalesce(event_metadata(meta_data) ->> 'businessTime', time_stamp)::timestamptz"),
        recordedAt("time_stamp::timestamptz");

        final String expression;

        Kind(String expression) {
            this.expression = expression;
        }

        /** The parameter that asks for it, such as {@code fromPosition} with the prefix {@code from}. */
        String parameter(String prefix) {
            return prefix.isEmpty() ? name() : prefix + Character.toUpperCase(name().charAt(0)) + name().substring(1);
        }
    }

    /** At most one of the parameters with this prefix; empty for none. Refuses INVALID_PARAMETER and INVALID_DATE. */
    static Optional<Moment> of(QueryRequest query, String prefix) {
        List<Moment> asked = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String name = kind.parameter(prefix);
            query.parameter(name).ifPresent(text -> asked.add(new Moment(kind, kind == Kind.position ? position(name, text) : instant(name, text))));
        }
        if (asked.size() > 1) {
            throw Refusal.invalid("INVALID_PARAMETER", asked.getLast().kind.parameter(prefix), "参数 %s、%s、%s 只能给出一个。"
                    .formatted(Kind.position.parameter(prefix), Kind.businessTime.parameter(prefix), Kind.recordedAt.parameter(prefix)));
        }
        return asked.stream().findFirst();
    }

    private static long position(String name, String text) {
        if (text.matches("\\d{1,18}")) {
            return Long.parseLong(text);
        }
        throw Refusal.invalid("INVALID_PARAMETER", name, "参数“%s”须为日志位置（非负整数）。".formatted(name));
    }

    /** A day is meant to its end; a time without an offset is Shanghai's. */
    private static Instant instant(String name, String text) {
        try {
            if (text.indexOf('T') < 0) {
                return ChinaTime.endOf(LocalDate.parse(text)).minus(1, ChronoUnit.MICROS);
            }
            return text.matches(".*(Z|[+-]\\d{2}:\\d{2})$") ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(ChinaTime.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("INVALID_DATE", name, ("参数“%s”须为日期（2021-02-03，含当日）、北京时间（2021-02-03T10:00）或带时区的时刻"
                    + "（2021-02-03T10:00:00Z）。").formatted(name));
        }
    }
}
