package org.talentstation.analytics.fact;

import java.util.Map;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What an operator did about a rebuild of the facts. */
@RestsOn(noArticle = "administration of the suite")
public sealed interface FactRebuildEvent {

    /** An operator had the facts rebuilt. */
    @EventName("ops.fact-rebuild-started")
    @RestsOn(noArticle = "administration of the suite")
    record FactRebuildStarted(String rebuildId, String reason) implements FactRebuildEvent {
    }

    /** An operator let the rebuilt facts answer although they differ. */
    @EventName("ops.fact-rebuild-accepted")
    @RestsOn(noArticle = "administration of the suite")
    record FactRebuildAccepted(String rebuildId, Map<String, Long> differences, String reason) implements FactRebuildEvent {
    }
}
