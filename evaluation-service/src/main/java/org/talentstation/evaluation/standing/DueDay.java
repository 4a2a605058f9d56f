package org.talentstation.evaluation.standing;

import java.time.LocalDate;
import java.time.Year;
import org.talentstation.kernel.policy.PolicyVersion;

/**
 * Article 16: ⟨evaluation.years⟩ calendar years after the designation or the last conclusion; counted from 29 February it is
 * 28 February where the year has no such day (our reading, ⟨evaluation.leapDay⟩).
 */
public final class DueDay {

    private DueDay() {
    }

    public static LocalDate of(LocalDate countedFrom, PolicyVersion policy) {
        return countedFrom.plusYears(policy.integer("evaluation.years"));
    }

    /** The latest day from which an evaluation would be due on {@code day} or before. */
    public static LocalDate latestCountedFrom(LocalDate day, PolicyVersion policy) {
        LocalDate from = day.minusYears(policy.integer("evaluation.years"));
        boolean leapDayToo = from.getMonthValue() == 2 && from.getDayOfMonth() == 28 && Year.isLeap(from.getYear());
        return leapDayToo ? from.plusDays(1) : from;
    }
}
