package org.talentstation.registry.consent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.consent.give.GiveConsent;
import org.talentstation.registry.consent.handover.HandOverConsents;
import org.talentstation.registry.consent.withdraw.EndConsents;
import org.talentstation.registry.consent.withdraw.WithdrawConsent;

/** What a talent agreed to, by purpose. Article 8. */
@AggregateRoot(type = "Consent")
public class Consent {

    @AggregateIdentifier
    private String id;
    private final ConsentState state = new ConsentState();

    protected Consent() {
    }

    public <T> T ask(Function<ConsentState, T> question) {
        return question.apply(state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveConsent command) {
        decide(command);
    }

    @CommandHandler
    void handle(WithdrawConsent command) {
        decide(command);
    }

    @CommandHandler
    void handle(EndConsents command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverConsents command) {
        decide(command);
    }

    private void decide(ConsentCommand command) {
        command.decide(state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(ConsentEvent event) {
        id = event.consentId();
        state.evolve(event);
    }
}
