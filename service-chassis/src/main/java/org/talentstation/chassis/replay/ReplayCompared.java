package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A rebuilt view was compared with the live one. */
@EventName("ops.replay-compared")
@RestsOn(noArticle = "administration of the suite")
public record ReplayCompared(String replay, String view, ReplayOutcome outcome) {
}
