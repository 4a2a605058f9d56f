package org.talentstation.published.station;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.time.YearSchedule;

/** The working days of a year were loaded or amended. Article 7(3). */
@EventName("published.station.calendar-year")
@RestsOn("7(3)")
public record CalendarYearPublished(YearSchedule schedule) {
}
