package org.talentstation.chassis.replay;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * A rebuild was swapped in or settled; the view shows other rows from here on when it was swapped or returned.
 *
 * @param state SWAPPED, CONFIRMED, RETURNED, ABANDONED, DONE or FAILED
 */
@EventName("ops.replay-moved")
@RestsOn(noArticle = "administration of the suite")
public record ReplayMoved(String replay, String view, ReplayState state) {
}
