package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;

/** A rebuilt view was compared with the live one. */
@EventName("ops.replay-compared")
public record ReplayCompared(String replay, String view, ReplayOutcome outcome) {
}
