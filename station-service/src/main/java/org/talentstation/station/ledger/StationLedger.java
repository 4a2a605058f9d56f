package org.talentstation.station.ledger;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * A station's ledger (驿站台账): what is done at it and for it. One aggregate per station, so that a lost title ends everything that
 * is open and another host takes everything over, without asking a view that may lag. Articles 3, 4, 5, 8, 12 and 15.
 */
@AggregateRoot(type = "StationLedger")
public class StationLedger {

    @AggregateIdentifier
    private String id;
    private final LedgerState state = new LedgerState();

    protected StationLedger() {
    }

    /** Identifier of a station's ledger. */
    public static String idOf(String stationId) {
        return "ledger-" + (stationId.startsWith("station-") ? stationId.substring("station-".length()) : stationId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanActivity command) {
        decide(command);
    }

    @CommandHandler
    void handle(CompleteActivity command) {
        decide(command);
    }

    @CommandHandler
    void handle(CorrectAttendance command) {
        decide(command);
    }

    @CommandHandler
    void handle(CancelActivity command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ShutLedger command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenLedger command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandOverLedger command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MakeFiling command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReturnFiling command) {
        decide(command);
    }

    @CommandHandler
    void handle(RefileFiling command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginFilingYear command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RaiseIssue command) {
        decide(command);
    }

    @CommandHandler
    void handle(FollowUpIssue command) {
        decide(command);
    }

    @CommandHandler
    void handle(ResolveIssue command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReleasePublicity command) {
        decide(command);
    }

    @CommandHandler
    void handle(TakeDownPublicity command) {
        decide(command);
    }

    @CommandHandler
    void handle(WithdrawPublicityConsent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AppointStaff command) {
        decide(command);
    }

    @CommandHandler
    void handle(RelieveStaff command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordTraining command) {
        decide(command);
    }

    @CommandHandler
    void handle(CorrectTraining command) {
        decide(command);
    }

    private void decide(LedgerCommand command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(LedgerEvent event) {
        id = event.ledgerId();
        state.evolve(event);
    }
}
