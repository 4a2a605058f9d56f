package org.talentstation.registry.match;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.match.accept.AcceptMatch;
import org.talentstation.registry.match.consent.ConsentToMatch;
import org.talentstation.registry.match.decline.DeclineMatch;
import org.talentstation.registry.match.handover.HandOverMatch;
import org.talentstation.registry.match.lapse.LapseMatch;
import org.talentstation.registry.match.lapse.LapseUnanswered;
import org.talentstation.registry.match.propose.ProposeMatch;

/** A talent and a demand brought together: proposed, consented to, accepted; or declined, or lapsed. Articles 8(2) and 11. */
@AggregateRoot(type = "Match")
public class Match {

    @AggregateIdentifier
    private String id;
    private final MatchState state = new MatchState();

    protected Match() {
    }

    public <T> T ask(Function<MatchState, T> question) {
        return question.apply(state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ProposeMatch command) {
        decide(command);
    }

    @CommandHandler
    void handle(ConsentToMatch command) {
        decide(command);
    }

    @CommandHandler
    void handle(AcceptMatch command) {
        decide(command);
    }

    @CommandHandler
    void handle(DeclineMatch command) {
        decide(command);
    }

    @CommandHandler
    void handle(LapseMatch command) {
        decide(command);
    }

    @CommandHandler
    void handle(LapseUnanswered command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverMatch command) {
        decide(command);
    }

    private void decide(MatchCommand command) {
        command.decide(state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(MatchEvent event) {
        id = event.matchId();
        state.evolve(event);
    }
}
