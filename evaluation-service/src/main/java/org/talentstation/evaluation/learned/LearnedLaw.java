package org.talentstation.evaluation.learned;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.law.LawFold;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.PolicyVersionPublished;

/** The law as the station-service published it. Article 18. */
@Component
public final class LearnedLaw implements LawFold {

    @Override
    public String policyStream() {
        return LearnedFromStation.SOURCE + ":policy-register";
    }

    @Override
    public String calendarStream() {
        return LearnedFromStation.SOURCE + ":working-day-calendar";
    }

    @Override
    public PolicyBook evolve(PolicyBook book, Object event) {
        return event instanceof PolicyVersionPublished published ? book.with(published.version()) : book;
    }

    @Override
    public WorkingDays evolve(WorkingDays calendar, Object event) {
        return event instanceof CalendarYearPublished published ? calendar.with(published.schedule()) : calendar;
    }
}
