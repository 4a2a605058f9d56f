package org.talentstation.chassis.law;

import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.WorkingDays;

/** How a service reads the law in force from its own log: which streams, and what each of their events means. */
public interface LawFold {

    /** Stream of the policy versions; a learned one is {@code station-service:policy-register}. */
    String policyStream();

    /** Stream of the working-day calendar. */
    String calendarStream();

    PolicyBook evolve(PolicyBook book, Object event);

    WorkingDays evolve(WorkingDays calendar, Object event);
}
