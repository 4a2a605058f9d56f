package org.talentstation.registry.demand;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.demand.bid.ChooseBid;
import org.talentstation.registry.demand.bid.SubmitBid;
import org.talentstation.registry.demand.bid.WithdrawBid;
import org.talentstation.registry.demand.change.ChangeDemand;
import org.talentstation.registry.demand.close.ExpireDemand;
import org.talentstation.registry.demand.close.FulfilDemand;
import org.talentstation.registry.demand.close.WithdrawDemand;
import org.talentstation.registry.demand.handover.HandOverDemand;
import org.talentstation.registry.demand.post.PostDemand;

/** What an employer needs: talent, technology, a project or capital. Articles 8(2) and 11. */
@AggregateRoot(type = "Demand")
public class Demand {

    @AggregateIdentifier
    private String id;
    private final DemandState state = new DemandState();

    protected Demand() {
    }

    public <T> T ask(Function<DemandState, T> question) {
        return question.apply(state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(PostDemand command) {
        decide(command);
    }

    @CommandHandler
    void handle(ChangeDemand command) {
        decide(command);
    }

    @CommandHandler
    void handle(WithdrawDemand command) {
        decide(command);
    }

    @CommandHandler
    void handle(FulfilDemand command) {
        decide(command);
    }

    @CommandHandler
    void handle(ExpireDemand command) {
        decide(command);
    }

    @CommandHandler
    void handle(SubmitBid command) {
        decide(command);
    }

    @CommandHandler
    void handle(WithdrawBid command) {
        decide(command);
    }

    @CommandHandler
    void handle(ChooseBid command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverDemand command) {
        decide(command);
    }

    private void decide(DemandCommand command) {
        command.decide(state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(DemandEvent event) {
        id = event.demandId();
        state.evolve(event);
    }
}
