package org.talentstation.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * The State Council's working days with make-up days, for the years that are loaded. A day in a year that is not loaded
 * is refused with CALENDAR_YEAR_NOT_LOADED, never guessed as "Monday to Friday". Article 7(3); 民法典 201, 203.
 */
public record WorkingDays(Map<Integer, YearSchedule> years) {

    public WorkingDays {
        years = Map.copyOf(years);
    }

    public static WorkingDays none() {
        return new WorkingDays(Map.of());
    }

    /** This calendar with a year loaded, or amended. */
    public WorkingDays with(YearSchedule schedule) {
        var more = new TreeMap<>(years);
        more.put(schedule.year(), schedule);
        return new WorkingDays(more);
    }

    public boolean isWorkingDay(LocalDate date) {
        if (!years.containsKey(date.getYear())) {
            throw Refusal.rule("CALENDAR_YEAR_NOT_LOADED", "7(3)", Reading.READING,
                    "%d年的工作日历尚未载入，不能推算工作日。请系统运维人员按国务院办公厅节假日安排载入后再办理。".formatted(date.getYear()));
        }
        // The next year's paper may name days at the end of this year; being the later word, it is asked first.
        for (int year = date.getYear() + 1; year >= date.getYear(); year--) {
            YearSchedule schedule = years.get(year);
            DayKind kind = schedule == null ? null : schedule.exceptions().get(date);
            if (kind != null) {
                return kind == DayKind.WORK;
            }
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The {@code n}-th working day after {@code start}; the day of {@code start} itself does not count (民法典 201). */
    public LocalDate nthWorkingDayAfter(LocalDate start, int n) {
        if (n < 1) {
            throw Refusal.invalid("WORKING_DAYS_NOT_POSITIVE", "workingDays", "工作日天数必须为正整数。");
        }
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
