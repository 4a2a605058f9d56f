package org.talentstation.station.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.kernel.time.YearSchedule;
import org.talentstation.station.calendar.CalendarEvent.CalendarYearAmended;
import org.talentstation.station.calendar.CalendarEvent.CalendarYearLoaded;
import org.talentstation.station.calendar.load.LoadCalendarYear;
import org.talentstation.station.calendar.load.YearComesFromItsPaper;

/** The State Council's holidays and make-up days, year by year; there is one calendar. Article 7(3). */
@AggregateRoot(type = "WorkingDayCalendar")
public class WorkingDayCalendar {

    public static final String ID = "working-day-calendar";

    @AggregateIdentifier
    private String id;
    private final Map<Integer, List<String>> papersByYear = new HashMap<>();

    protected WorkingDayCalendar() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(LoadCalendarYear command) {
        YearSchedule schedule = command.schedule();
        List<String> known = papersByYear.get(schedule.year());
        YearComesFromItsPaper.check(schedule, known);
        if (known == null) {
            apply(new CalendarYearLoaded(schedule));
        } else {
            List<String> papers = Stream.concat(known.stream(), schedule.papers().stream()).distinct().toList();
            apply(new CalendarYearAmended(new YearSchedule(schedule.year(), schedule.exceptions(), papers)));
        }
    }

    @EventSourcingHandler
    void evolve(CalendarEvent event) {
        id = ID;
        papersByYear.put(event.schedule().year(), event.schedule().papers());
    }
}
