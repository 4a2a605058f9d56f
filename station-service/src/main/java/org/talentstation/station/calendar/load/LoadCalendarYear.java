package org.talentstation.station.calendar.load;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.time.YearSchedule;
import org.talentstation.station.calendar.WorkingDayCalendar;

/** Loads a year's working days from the State Council's paper, or amends them from a later one. Article 7(3). */
public record LoadCalendarYear(YearSchedule schedule, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return WorkingDayCalendar.ID;
    }
}
