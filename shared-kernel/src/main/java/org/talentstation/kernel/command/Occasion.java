package org.talentstation.kernel.command;

import java.time.Instant;
import java.time.LocalDate;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.kernel.time.WorkingDays;

/**
 * The circumstances of one decision, fixed before it is taken, so that deciding needs no clock and no I/O.
 *
 * @param at       business time, truncated to milliseconds
 * @param actor    who decides
 * @param law      every registered policy version
 * @param calendar the State Council's working days, for the years that are loaded
 */
public record Occasion(Instant at, Actor actor, PolicyBook law, WorkingDays calendar) {

    /** The calendar date in China (Asia/Shanghai). */
    public LocalDate date() {
        return ChinaTime.dateOf(at);
    }

    /** The version in force on {@link #date()}; refused with Article 18 when there is none. */
    public PolicyVersion policy() {
        return law.inForceOn(date());
    }
}
