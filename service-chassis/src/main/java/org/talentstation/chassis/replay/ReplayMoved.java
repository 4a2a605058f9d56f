package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;

/**
 * A rebuild was swapped in or settled; the view shows other rows from here on when it was swapped or returned.
 *
 * @param state SWAPPED, CONFIRMED, RETURNED, ABANDONED, DONE or FAILED
 */
@EventName("ops.replay-moved")
public record ReplayMoved(String replay, String view, ReplayState state) {
}
