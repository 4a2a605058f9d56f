package org.talentstation.station.designation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.station.designation.StationEvent.PlaqueHung;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.designation.appeal.FileAppeal;
import org.talentstation.station.designation.decideappeal.DecideAppeal;
import org.talentstation.station.designation.decidetype.DecideTypeChange;
import org.talentstation.station.designation.decidewithdrawal.DecideTitleWithdrawal;
import org.talentstation.station.designation.declinerevocation.DeclineRevocation;
import org.talentstation.station.designation.designate.DesignateStation;
import org.talentstation.station.designation.evaluate.NoteEvaluation;
import org.talentstation.station.designation.hang.HangPlaque;
import org.talentstation.station.designation.preparerevocation.PrepareRevocation;
import org.talentstation.station.designation.rectify.PlaceUnderRectification;
import org.talentstation.station.designation.reporthost.ReportHostChange;
import org.talentstation.station.designation.requesttype.RequestTypeChange;
import org.talentstation.station.designation.requestwithdrawal.RequestTitleWithdrawal;
import org.talentstation.station.designation.restoreplaque.RestorePlaque;
import org.talentstation.station.designation.returnplaque.ReturnPlaque;
import org.talentstation.station.designation.review.DropRectification;
import org.talentstation.station.designation.review.EndRectification;
import org.talentstation.station.designation.revoke.RevokeStation;
import org.talentstation.station.designation.verifyhost.VerifyHostChange;

/**
 * A designated station (高层次人才驿站): one title, one type, from the reply to the loss of the title and perhaps its return. Each
 * command carries its own decision. Articles 5, 7(4), 15, 16 and 17.
 */
@AggregateRoot(type = "Station")
public class Station {

    @AggregateIdentifier
    private String id;
    private final StationState state = new StationState();

    protected Station() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DesignateStation command) {
        if (id == null) {
            apply(new StationDesignated(command.aggregateId(), command.applicationId(), command.about(),
                    command.address(), command.titleFrom(), command.documentNumber(), command.policyVersion()));
        }
    }

    @CommandHandler
    void handle(HangPlaque command) {
        if (state.plaqueNumber() == null) {
            apply(new PlaqueHung(id, command.plaqueNumber(), command.awardedOn()));
        }
    }

    @CommandHandler
    void handle(PlaceUnderRectification command) {
        decide(command);
    }

    @CommandHandler
    void handle(EndRectification command) {
        decide(command);
    }

    @CommandHandler
    void handle(DropRectification command) {
        decide(command);
    }

    @CommandHandler
    void handle(NoteEvaluation command) {
        decide(command);
    }

    @CommandHandler
    void handle(PrepareRevocation command) {
        decide(command);
    }

    @CommandHandler
    void handle(RevokeStation command) {
        decide(command);
    }

    @CommandHandler
    void handle(DeclineRevocation command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReturnPlaque command) {
        decide(command);
    }

    @CommandHandler
    void handle(RestorePlaque command) {
        decide(command);
    }

    @CommandHandler
    void handle(RequestTitleWithdrawal command) {
        decide(command);
    }

    @CommandHandler
    void handle(DecideTitleWithdrawal command) {
        decide(command);
    }

    @CommandHandler
    void handle(RequestTypeChange command) {
        decide(command);
    }

    @CommandHandler
    void handle(DecideTypeChange command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReportHostChange command) {
        decide(command);
    }

    @CommandHandler
    void handle(VerifyHostChange command) {
        decide(command);
    }

    @CommandHandler
    void handle(FileAppeal command) {
        decide(command);
    }

    @CommandHandler
    void handle(DecideAppeal command) {
        decide(command);
    }

    /** What others need to know of it; see {@link StationFacts}. */
    public StationFacts facts() {
        return state.facts();
    }

    private void decide(StationCommand command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(StationEvent event) {
        id = event.stationId();
        state.evolve(event);
    }
}
