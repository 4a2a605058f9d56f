package org.talentstation.station.policy;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.law.LawFold;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.station.calendar.CalendarEvent;
import org.talentstation.station.calendar.WorkingDayCalendar;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionRegistered;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionSupplemented;

/** The law in force and the calendar, read from this service's own aggregates. Articles 7(3) and 18. */
@Component
final class StationLaw implements LawFold {

    @Override
    public String policyStream() {
        return PolicyRegister.ID;
    }

    @Override
    public String calendarStream() {
        return WorkingDayCalendar.ID;
    }

    @Override
    public PolicyBook evolve(PolicyBook book, Object event) {
        return switch (event) {
            case PolicyVersionRegistered registered -> book.with(registered.version());
            case PolicyVersionSupplemented supplemented -> book.supplemented(supplemented.version().id(), supplemented.added());
            default -> book;
        };
    }

    @Override
    public WorkingDays evolve(WorkingDays calendar, Object event) {
        return event instanceof CalendarEvent loaded ? calendar.with(loaded.schedule()) : calendar;
    }
}
