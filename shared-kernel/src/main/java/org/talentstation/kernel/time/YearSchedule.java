package org.talentstation.kernel.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The State Council's arrangement for one year: the days that differ from Monday-to-Friday. It may name days at the end
 * of the year before (元旦).
 *
 * @param year       the year of the paper
 * @param exceptions each named day and what it is
 * @param papers     addresses or numbers of the papers
 */
public record YearSchedule(int year, Map<LocalDate, DayKind> exceptions, List<String> papers) {

    public YearSchedule {
        exceptions = Map.copyOf(exceptions);
        papers = List.copyOf(papers);
    }
}
