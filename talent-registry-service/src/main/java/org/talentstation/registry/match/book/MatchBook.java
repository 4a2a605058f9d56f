package org.talentstation.registry.match.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * The open matches of one demand or one talent. A proposal is entered in both books in its own transaction, so whoever closes a book
 * names every match that got in, and a proposal that comes later is refused: none is overlooked, in whatever order they meet.
 * Articles 8 and 11.
 */
@AggregateRoot(type = "MatchBook")
public class MatchBook {

    @AggregateIdentifier
    private String id;
    private final MatchBookState state = new MatchBookState();

    protected MatchBook() {
    }

    public static String idOf(String subjectId) {
        return "matches-of-" + subjectId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterMatch command) {
        decide(command);
    }

    @CommandHandler
    void handle(LeaveMatch command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndMatches command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenMatches command) {
        decide(command);
    }

    private void decide(MatchBookCommand command) {
        command.decide(state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(MatchBookEvent event) {
        id = idOf(event.subjectId());
        state.evolve(event);
    }
}
