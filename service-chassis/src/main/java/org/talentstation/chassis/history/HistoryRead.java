package org.talentstation.chassis.history;

import java.util.Map;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * Somebody read the history: what was asked for, and why; who and when is in the metadata.
 *
 * @param asked the query's parameters without the reason
 * @param rows  how many events were shown, or made the state that was
 */
@EventName("ops.history-read")
@RestsOn(noArticle = "administration of the suite")
public record HistoryRead(Map<String, String> asked, int rows, String reason) {
}
