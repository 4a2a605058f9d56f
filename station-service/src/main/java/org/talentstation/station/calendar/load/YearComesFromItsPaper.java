package org.talentstation.station.calendar.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.DayKind;
import org.talentstation.kernel.time.YearSchedule;

/**
 * A year is loaded from its paper once; only a paper not yet cited may amend it. Article 7(3).
 * Refuses CALENDAR_PAPER_REQUIRED, CALENDAR_YEAR_WITHOUT_HOLIDAY, CALENDAR_DATE_OUTSIDE_YEAR and CALENDAR_YEAR_ALREADY_LOADED.
 */
public final class YearComesFromItsPaper {

    private YearComesFromItsPaper() {
    }

    /** @param knownPapers papers of the year already loaded, or null when it is not */
    public static void check(YearSchedule schedule, List<String> knownPapers) {
        int year = schedule.year();
        if (schedule.papers().isEmpty() || schedule.papers().stream().anyMatch(String::isBlank)) {
            throw Refusal.invalid("CALENDAR_PAPER_REQUIRED", "papers", "请写明%d年节假日安排所依据的国务院办公厅文件。".formatted(year));
        }
        if (!schedule.exceptions().containsValue(DayKind.OFF)) {
            throw Refusal.invalid("CALENDAR_YEAR_WITHOUT_HOLIDAY", "days", "%d年没有一个放假日，请核对文件后重新载入。".formatted(year));
        }
        for (LocalDate date : schedule.exceptions().keySet()) {
            boolean newYear = date.getYear() == year - 1 && date.getMonthValue() == 12;
            if (date.getYear() != year && !newYear) {
                throw Refusal.invalid("CALENDAR_DATE_OUTSIDE_YEAR", "days",
                        "%s不在%d年(或其前一年12月)之内。".formatted(date, year));
            }
        }
        if (knownPapers != null && new HashSet<>(knownPapers).containsAll(schedule.papers())) {
            throw Refusal.state("CALENDAR_YEAR_ALREADY_LOADED", "7(3)",
                    "%d年的工作日历已按这些文件载入；如有调整，请写明新的文件后再载入。".formatted(year));
        }
    }
}
