package org.talentstation.kernel.time;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.resource.CsvTable;
import org.talentstation.kernel.resource.CsvTable.Row;

/**
 * Reads the State Council's arrangements from CSV with the columns {@code date} (ISO 8601), {@code day} (off or work) and,
 * optionally, {@code state_council_paper} (addresses separated by semicolons). Article 7(3).
 * Refuses, naming the line, CALENDAR_DATE_INVALID, CALENDAR_KIND_INVALID, CALENDAR_DATE_DUPLICATE,
 * CALENDAR_DATE_OUTSIDE_YEAR; and CALENDAR_EMPTY, CSV_COLUMN_MISSING, CSV_ROW_WIDTH, CSV_MALFORMED.
 */
public final class StateCouncilHolidays {

    private static final List<String> COLUMNS = List.of("date", "day");
    private static final String PAPER = "state_council_paper";
    /** 元旦 reaches back by a few days at most. */
    private static final int DAYS_OF_THE_YEAR_BEFORE = 10;

    private StateCouncilHolidays() {
    }

    /** The years that ship with the suite, oldest first. A row belongs to the year of its paper, not of its date. */
    public static List<YearSchedule> builtIn() {
        try (Reader csv = CsvTable.resource(StateCouncilHolidays.class, "china-holidays-2019-2026.csv")) {
            Map<String, List<Row>> byPaper = new LinkedHashMap<>();
            for (Row row : CsvTable.read(csv, List.of("date", "day", PAPER)).rows()) {
                byPaper.computeIfAbsent(row.text(PAPER), paper -> new ArrayList<>()).add(row);
            }
            // A paper's latest day lies in its own year; only its first days may lie in the year before.
            return byPaper.values().stream().map(rows -> schedule(rows, date(rows.getLast()).getYear())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calendar of all years that ship with the suite. */
    public static WorkingDays calendar() {
        WorkingDays calendar = WorkingDays.none();
        for (YearSchedule schedule : builtIn()) {
            calendar = calendar.with(schedule);
        }
        return calendar;
    }

    /** An operator's upload for one year; the reader is left open. */
    public static YearSchedule parse(Reader csv, int year) {
        List<Row> rows = CsvTable.read(csv, COLUMNS).rows();
        if (rows.isEmpty()) {
            throw Refusal.invalid("CALENDAR_EMPTY", "file", "文件没有任何日期，不能作为%d年的节假日安排。".formatted(year));
        }
        return schedule(rows, year);
    }

    private static YearSchedule schedule(List<Row> rows, int year) {
        Map<LocalDate, DayKind> exceptions = new TreeMap<>();
        Set<String> papers = new LinkedHashSet<>();
        LocalDate first = LocalDate.of(year, 1, 1).minusDays(DAYS_OF_THE_YEAR_BEFORE);
        for (Row row : rows) {
            LocalDate date = date(row);
            if (date.isBefore(first) || date.getYear() > year) {
                throw Refusal.invalid("CALENDAR_DATE_OUTSIDE_YEAR", "date",
                        "第%d行的日期%s不属于%d年的安排：应在%s至%d-12-31之间。".formatted(row.line(), date, year, first, year));
            }
            if (exceptions.putIfAbsent(date, kind(row)) != null) {
                throw Refusal.invalid("CALENDAR_DATE_DUPLICATE", "date",
                        "第%d行的日期%s重复。".formatted(row.line(), date));
            }
            row.optional(PAPER).ifPresent(text -> papers.addAll(Arrays.asList(text.split("\\s*;\\s*"))));
        }
        return new YearSchedule(year, exceptions, List.copyOf(papers));
    }

    private static LocalDate date(Row row) {
        try {
            return LocalDate.parse(row.text("date"));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("CALENDAR_DATE_INVALID", "date",
                    "第%d行的日期“%s”无效：应为真实日期，如2021-02-07。".formatted(row.line(), row.text("date")));
        }
    }

    private static DayKind kind(Row row) {
        return switch (row.text("day")) {
            case "off" -> DayKind.OFF;
            case "work" -> DayKind.WORK;
            default -> throw Refusal.invalid("CALENDAR_KIND_INVALID", "day",
                    "第%d行的类别“%s”无效：应为off(放假)或work(调休上班)。".formatted(row.line(), row.text("day")));
        };
    }
}
