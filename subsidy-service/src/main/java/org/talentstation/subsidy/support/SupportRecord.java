package org.talentstation.subsidy.support;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.subsidy.support.correct.CorrectSupport;
import org.talentstation.subsidy.support.record.RecordSupport;
import org.talentstation.subsidy.support.voiding.VoidSupport;

/** A district's own support of a station: recorded, corrected, voided; no fund knows of it. Article 14. */
@AggregateRoot(type = "SupportRecord")
public class SupportRecord {

    @AggregateIdentifier
    private String id;
    private final SupportState state = new SupportState();

    protected SupportRecord() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RecordSupport command) {
        apply(command.decide(state));
    }

    @CommandHandler
    void handle(CorrectSupport command) {
        apply(command.decide(state));
    }

    @CommandHandler
    void handle(VoidSupport command) {
        apply(command.decide(state));
    }

    @EventSourcingHandler
    void evolve(SupportEvent event) {
        id = event.supportId();
        state.evolve(event);
    }
}
