package org.talentstation.station.calendar;

import static org.talentstation.station.Given.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.time.DayKind;
import org.talentstation.kernel.time.YearSchedule;
import org.talentstation.station.Given;
import org.talentstation.station.calendar.CalendarEvent.CalendarYearAmended;
import org.talentstation.station.calendar.CalendarEvent.CalendarYearLoaded;
import org.talentstation.station.calendar.load.LoadCalendarYear;

class Article7_3WorkingDayCalendarTests {

    private static final Occasion OPERATOR = Given.at("2026-11-10T09:00", Role.OPERATOR);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final YearSchedule YEAR = new YearSchedule(2027, Map.of(NEW_YEAR, DayKind.OFF), List.of("国办发明电〔2026〕9号"));
    private final FixtureConfiguration<WorkingDayCalendar> fixture = Given.a(WorkingDayCalendar.class);

    @Test
    void Article7_3_aYearIsLoadedFromItsPaper() {
        fixture.givenNoPriorActivity().when(new LoadCalendarYear(YEAR, OPERATOR)).expectEvents(new CalendarYearLoaded(YEAR));
    }

    @Test
    void Article7_3_aYearIsNotLoadedTwiceFromTheSamePaper() {
        refused(fixture.given(new CalendarYearLoaded(YEAR)).when(new LoadCalendarYear(YEAR, OPERATOR)),
                "CALENDAR_YEAR_ALREADY_LOADED", "7(3)", Reading.TEXT);
    }

    @Test
    void Article7_3_aLaterPaperAmendsTheYearAndBothPapersAreCited() {
        Map<LocalDate, DayKind> longer = Map.of(NEW_YEAR, DayKind.OFF, LocalDate.of(2027, 1, 4), DayKind.OFF);
        fixture.given(new CalendarYearLoaded(YEAR))
                .when(new LoadCalendarYear(new YearSchedule(2027, longer, List.of("国办发明电〔2027〕1号")), OPERATOR))
                .expectEvents(new CalendarYearAmended(new YearSchedule(2027, longer,
                        List.of("国办发明电〔2026〕9号", "国办发明电〔2027〕1号"))));
    }

    @Test
    void Article7_3_aYearNeedsItsPaperAHolidayAndItsOwnDates() {
        refused(fixture.givenNoPriorActivity().when(new LoadCalendarYear(new YearSchedule(2027, YEAR.exceptions(), List.of()),
                OPERATOR)), "CALENDAR_PAPER_REQUIRED");
        refused(Given.a(WorkingDayCalendar.class).givenNoPriorActivity().when(new LoadCalendarYear(
                new YearSchedule(2027, Map.of(NEW_YEAR, DayKind.WORK), YEAR.papers()), OPERATOR)), "CALENDAR_YEAR_WITHOUT_HOLIDAY");
        refused(Given.a(WorkingDayCalendar.class).givenNoPriorActivity().when(new LoadCalendarYear(
                new YearSchedule(2028, YEAR.exceptions(), YEAR.papers()), OPERATOR)), "CALENDAR_DATE_OUTSIDE_YEAR");
    }

    @Test
    void Article7_3_aPaperMayNameTheLastDaysOfTheYearBefore() {
        var schedule = new YearSchedule(2027, Map.of(LocalDate.of(2026, 12, 31), DayKind.OFF), YEAR.papers());
        fixture.givenNoPriorActivity().when(new LoadCalendarYear(schedule, OPERATOR)).expectEvents(new CalendarYearLoaded(schedule));
    }
}
