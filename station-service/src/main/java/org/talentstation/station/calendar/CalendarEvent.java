package org.talentstation.station.calendar;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.time.YearSchedule;

/** What is known about working days. Article 7(3). */
@RestsOn("7(3)")
public sealed interface CalendarEvent {

    /** The State Council's arrangement of the year, whole. */
    YearSchedule schedule();

    /** A year was loaded from its paper. */
    @EventName("station.calendar-year-loaded")
    record CalendarYearLoaded(YearSchedule schedule) implements CalendarEvent {
    }

    /** A later paper changed a loaded year; the schedule is the whole year as amended. */
    @EventName("station.calendar-year-amended")
    record CalendarYearAmended(YearSchedule schedule) implements CalendarEvent {
    }
}
