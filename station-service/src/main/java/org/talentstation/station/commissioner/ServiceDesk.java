package org.talentstation.station.commissioner;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.station.commissioner.closecase.CloseServiceCase;
import org.talentstation.station.commissioner.handle.HandleMatter;
import org.talentstation.station.commissioner.handover.HandOverServiceDesk;
import org.talentstation.station.commissioner.opencase.OpenServiceCase;
import org.talentstation.station.commissioner.reassign.ReassignCases;
import org.talentstation.station.commissioner.reopen.ReopenServiceDesk;
import org.talentstation.station.commissioner.request.RequestMatter;
import org.talentstation.station.commissioner.shut.ShutServiceDesk;

/**
 * All commissioner cases (专员服务) of one station, so that a leaving commissioner's cases move together and none is lost, and a
 * lost title ends every one of them. Article 10.
 */
@AggregateRoot(type = "ServiceDesk")
public class ServiceDesk {

    @AggregateIdentifier
    private String id;
    private final ServiceDeskState state = new ServiceDeskState();

    protected ServiceDesk() {
    }

    /** Identifier of a station's desk. */
    public static String idOf(String stationId) {
        return "service-desk-" + (stationId.startsWith("station-") ? stationId.substring("station-".length()) : stationId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenServiceCase command) {
        decide(command);
    }

    @CommandHandler
    void handle(RequestMatter command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandleMatter command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReassignCases command) {
        decide(command);
    }

    @CommandHandler
    void handle(CloseServiceCase command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ShutServiceDesk command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenServiceDesk command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandOverServiceDesk command) {
        decide(command);
    }

    private void decide(ServiceDeskCommand command) {
        command.decide(state).ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(ServiceDeskEvent event) {
        id = event.deskId();
        state.evolve(event);
    }
}
