package org.talentstation.analytics.savedquery.save;

import java.util.Optional;
import org.talentstation.analytics.savedquery.QueryDefinition;
import org.talentstation.analytics.savedquery.SavedQueryCommand;
import org.talentstation.analytics.savedquery.SavedQueryEvent;
import org.talentstation.analytics.savedquery.SavedQueryEvent.QuerySaved;
import org.talentstation.analytics.savedquery.SavedQueryState;
import org.talentstation.kernel.command.Occasion;

/** Keeps a question; it is the actor's own. */
public record SaveQuery(String aggregateId, QueryDefinition definition, Occasion occasion) implements SavedQueryCommand {

    @Override
    public Optional<SavedQueryEvent> decide(SavedQueryState state) {
        return Optional.of(new QuerySaved(aggregateId, definition, occasion.actor().id(), occasion.date()));
    }
}
