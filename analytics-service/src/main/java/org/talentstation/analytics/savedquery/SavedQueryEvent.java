package org.talentstation.analytics.savedquery;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What happened to a question that somebody keeps. */
@RestsOn(noArticle = "a convenience of the analysts' desk")
public sealed interface SavedQueryEvent {

    String queryId();

    /** @param owner account of who keeps it */
    @EventName("analytics.query-saved")
    record QuerySaved(String queryId, QueryDefinition definition, String owner, LocalDate on) implements SavedQueryEvent {
    }

    @EventName("analytics.saved-query-changed")
    record SavedQueryChanged(String queryId, QueryDefinition before, QueryDefinition definition, LocalDate on) implements SavedQueryEvent {
    }

    @EventName("analytics.saved-query-deleted")
    record SavedQueryDeleted(String queryId, LocalDate on) implements SavedQueryEvent {
    }
}
