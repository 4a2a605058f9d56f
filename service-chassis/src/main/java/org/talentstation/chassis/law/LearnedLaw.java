package org.talentstation.chassis.law;

import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.PolicyVersionPublished;

/**
 * The law as the station-service published it, for every service that learns it; a version that is published again supplements
 * what is known of it and changes nothing. Article 18.
 */
public final class LearnedLaw implements LawFold {

    private static final String SOURCE = "station-service";

    @Override
    public String policyStream() {
        return SOURCE + ":policy-register";
    }

    @Override
    public String calendarStream() {
        return SOURCE + ":working-day-calendar";
    }

    @Override
    public PolicyBook evolve(PolicyBook book, Object event) {
        return event instanceof PolicyVersionPublished published ? book.learned(published.version()) : book;
    }

    @Override
    public WorkingDays evolve(WorkingDays calendar, Object event) {
        return event instanceof CalendarYearPublished published ? calendar.with(published.schedule()) : calendar;
    }
}
