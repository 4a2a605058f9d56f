package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;

/**
 * An operator asked for a view to be rebuilt.
 *
 * @param dryRun whether it ends with the comparison
 */
@EventName("ops.replay-started")
public record ReplayStarted(String replay, String view, boolean dryRun, String reason) {
}
