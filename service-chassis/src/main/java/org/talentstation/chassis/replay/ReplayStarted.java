package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * An operator asked for a view to be rebuilt.
 *
 * @param dryRun whether it ends with the comparison
 */
@EventName("ops.replay-started")
@RestsOn(noArticle = "administration of the suite")
public record ReplayStarted(String replay, String view, boolean dryRun, String reason) {
}
