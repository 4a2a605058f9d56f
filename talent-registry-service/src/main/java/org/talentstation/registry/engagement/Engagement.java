package org.talentstation.registry.engagement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.engagement.begin.BeginEngagement;
import org.talentstation.registry.engagement.end.EndEngagement;
import org.talentstation.registry.engagement.extend.ExtendEngagement;
import org.talentstation.registry.engagement.handover.HandOverEngagement;

/** How a talent works for an employer through a station (柔性引才). Article 8(5). */
@AggregateRoot(type = "Engagement")
public class Engagement {

    @AggregateIdentifier
    private String id;
    private final EngagementState state = new EngagementState();

    protected Engagement() {
    }

    public <T> T ask(Function<EngagementState, T> question) {
        return question.apply(state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginEngagement command) {
        decide(command);
    }

    @CommandHandler
    void handle(ExtendEngagement command) {
        decide(command);
    }

    @CommandHandler
    void handle(EndEngagement command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverEngagement command) {
        decide(command);
    }

    private void decide(EngagementCommand command) {
        command.decide(state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(EngagementEvent event) {
        id = event.engagementId();
        state.evolve(event);
    }
}
