package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;

/** An operator paused, resumed, accepted, confirmed, returned or abandoned a rebuild. */
@EventName("ops.replay-directed")
public record ReplayDirected(String replay, String view, ReplayAction action, String reason) {
}
