package org.talentstation.analytics.savedquery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.analytics.savedquery.change.ChangeSavedQuery;
import org.talentstation.analytics.savedquery.delete.DeleteSavedQuery;
import org.talentstation.analytics.savedquery.save.SaveQuery;

/** A question about figures that somebody keeps, perhaps for everybody. */
@AggregateRoot(type = "SavedQuery")
public class SavedQuery {

    @AggregateIdentifier
    private String id;
    private final SavedQueryState state = new SavedQueryState();

    protected SavedQuery() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SaveQuery command) {
        command.decide(state).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(ChangeSavedQuery command) {
        command.decide(state).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(DeleteSavedQuery command) {
        command.decide(state).ifPresent(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(SavedQueryEvent event) {
        id = event.queryId();
        state.evolve(event);
    }
}
