package org.talentstation.chassis.law;

import java.time.Clock;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Occasion;

/** Fixes the circumstances of a decision: business time, actor, law and calendar. */
public final class Occasions {

    private final Clock clock;
    private final LawInForce law;

    public Occasions(Clock clock, LawInForce law) {
        this.clock = clock;
        this.law = law;
    }

    public Occasion now(Actor actor) {
        return new Occasion(clock.instant(), actor, law.policies(), law.calendar());
    }
}
