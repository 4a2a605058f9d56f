package org.talentstation.analytics.savedquery.change;

import java.util.Optional;
import org.talentstation.analytics.savedquery.QueryDefinition;
import org.talentstation.analytics.savedquery.SavedQueryCommand;
import org.talentstation.analytics.savedquery.SavedQueryEvent;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryChanged;
import org.talentstation.analytics.savedquery.SavedQueryState;
import org.talentstation.kernel.command.Occasion;

/** Puts another question in its place. Refuses NOT_YOUR_QUERY, QUERY_DELETED. */
public record ChangeSavedQuery(String aggregateId, QueryDefinition definition, Occasion occasion) implements SavedQueryCommand {

    @Override
    public Optional<SavedQueryEvent> decide(SavedQueryState state) {
        state.mustBeOf(occasion.actor());
        state.mustStand();
        return definition.equals(state.definition()) ? Optional.empty()
                : Optional.of(new SavedQueryChanged(aggregateId, state.definition(), definition, occasion.date()));
    }
}
