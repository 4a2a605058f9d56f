package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** An operator paused, resumed, accepted, confirmed, returned or abandoned a rebuild. */
@EventName("ops.replay-directed")
@RestsOn(noArticle = "administration of the suite")
public record ReplayDirected(String replay, String view, ReplayAction action, String reason) {
}
