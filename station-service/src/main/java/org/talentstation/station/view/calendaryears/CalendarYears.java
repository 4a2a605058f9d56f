package org.talentstation.station.view.calendaryears;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.time.DayKind;
import org.talentstation.station.calendar.CalendarEvent;
import org.talentstation.station.calendar.CalendarEvent.CalendarYearAmended;

/** The loaded years of the State Council's calendar. Article 7(3). */
@Component
public class CalendarYears extends View<CalendarYears.Row> {

    public CalendarYears() {
        super("calendar-years", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(CalendarEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        var calendar = (CalendarEvent) event.payload();
        var schedule = calendar.schedule();
        List<Day> days = schedule.exceptions().entrySet().stream().map(e -> new Day(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Day::date)).toList();
        rows.upsert(Integer.toString(schedule.year()), row -> new Row(Integer.toString(schedule.year()), schedule.year(),
                schedule.papers(), calendar instanceof CalendarYearAmended, days));
    }

    /** @param amended whether a later paper changed it */
    public record Row(String id, Integer year, List<String> papers, Boolean amended, List<Day> days) {
    }

    /** A day that differs from Monday-to-Friday. */
    public record Day(LocalDate date, DayKind kind) {
    }
}
