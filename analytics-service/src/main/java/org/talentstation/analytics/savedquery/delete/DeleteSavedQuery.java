package org.talentstation.analytics.savedquery.delete;

import java.util.Optional;
import org.talentstation.analytics.savedquery.SavedQueryCommand;
import org.talentstation.analytics.savedquery.SavedQueryEvent;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryDeleted;
import org.talentstation.analytics.savedquery.SavedQueryState;
import org.talentstation.kernel.command.Occasion;

/** Keeps it no more; again changes nothing. Refuses NOT_YOUR_QUERY. */
public record DeleteSavedQuery(String aggregateId, Occasion occasion) implements SavedQueryCommand {

    @Override
    public Optional<SavedQueryEvent> decide(SavedQueryState state) {
        state.mustBeOf(occasion.actor());
        return state.isDeleted() ? Optional.empty() : Optional.of(new SavedQueryDeleted(aggregateId, occasion.date()));
    }
}
