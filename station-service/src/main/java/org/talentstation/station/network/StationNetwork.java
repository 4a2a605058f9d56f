package org.talentstation.station.network;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** What a station shares with others and which nodes it is linked with: one aggregate per station, as its ledger is. Articles 3 and 4. */
@AggregateRoot(type = "StationNetwork")
public class StationNetwork {

    @AggregateIdentifier
    private String id;
    private final NetworkState state = new NetworkState();

    protected StationNetwork() {
    }

    /** Identifier of a station's network. */
    public static String idOf(String stationId) {
        return "network-" + (stationId.startsWith("station-") ? stationId.substring("station-".length()) : stationId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ShareResource command) {
        decide(command);
    }

    @CommandHandler
    void handle(ChangeSharedResource command) {
        decide(command);
    }

    @CommandHandler
    void handle(WithdrawSharedResource command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LinkNode command) {
        decide(command);
    }

    @CommandHandler
    void handle(UnlinkNode command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ShutNetwork command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenNetwork command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandOverNetwork command) {
        decide(command);
    }

    private void decide(NetworkCommand command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(NetworkEvent event) {
        id = event.networkId();
        state.evolve(event);
    }
}
