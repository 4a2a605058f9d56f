package org.talentstation.station.round;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.round.RoundEvent.RoundOpened;
import org.talentstation.station.round.open.OpenRound;
import org.talentstation.station.round.open.RoundHasEntries;
import org.talentstation.kernel.text.Required;

/** A round of assessment (认定批次): what the bureau hands to the experts. Article 7(2). */
@AggregateRoot(type = "DesignationRound")
public class DesignationRound {

    @AggregateIdentifier
    private String id;

    protected DesignationRound() {
    }

    @CommandHandler
    public DesignationRound(OpenRound command) {
        PolicyVersion policy = command.occasion().policy();
        RoundHasEntries.check(command);
        apply(new RoundOpened(command.aggregateId(), Required.text(command.name(), "name", "批次名称", 100),
                RoundHasEntries.quota(command.quota(), policy), command.entries(), command.occasion().date(), policy.id()));
    }

    @EventSourcingHandler
    void evolve(RoundEvent event) {
        switch (event) {
            case RoundOpened e -> id = e.roundId();
        }
    }
}
