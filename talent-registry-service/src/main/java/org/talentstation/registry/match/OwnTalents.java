package org.talentstation.registry.match;

import org.talentstation.kernel.actor.Actor;

/** Whether an account is the talent itself. Article 8. */
@FunctionalInterface
public interface OwnTalents {

    /** Refuses OUT_OF_SCOPE for anybody but the person whose record it is. */
    void mustBe(Actor actor, String talentId);
}
