package org.talentstation.station.designation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.station.designation.StationEvent.PlaqueHung;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.designation.designate.DesignateStation;
import org.talentstation.station.designation.hang.HangPlaque;

/** A designated station (高层次人才驿站): one title, one type. Articles 5 and 7(4). */
@AggregateRoot(type = "Station")
public class Station {

    @AggregateIdentifier
    private String id;
    private String plaqueNumber;

    protected Station() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DesignateStation command) {
        if (id == null) {
            apply(new StationDesignated(command.aggregateId(), command.applicationId(), command.about(),
                    command.address(), command.titleFrom(), command.documentNumber(), command.policyVersion()));
        }
    }

    @CommandHandler
    void decide(HangPlaque command) {
        if (plaqueNumber == null) {
            apply(new PlaqueHung(id, command.plaqueNumber(), command.awardedOn()));
        }
    }

    @EventSourcingHandler
    void evolve(StationEvent event) {
        switch (event) {
            case StationDesignated e -> id = e.stationId();
            case PlaqueHung e -> plaqueNumber = e.plaqueNumber();
        }
    }
}
