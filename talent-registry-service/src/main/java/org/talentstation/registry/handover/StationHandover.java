package org.talentstation.registry.handover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.handover.begin.BeginHandover;

/** What a station's hosts left to one another. Article 15. */
@AggregateRoot(type = "StationHandover")
public class StationHandover {

    @AggregateIdentifier
    private String id;

    protected StationHandover() {
    }

    /** Identifier for a station. */
    public static String idOf(String stationId) {
        return "handover-" + stationId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginHandover command) {
        command.decide().forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(HandoverEvent event) {
        id = idOf(event.stationId());
    }
}
