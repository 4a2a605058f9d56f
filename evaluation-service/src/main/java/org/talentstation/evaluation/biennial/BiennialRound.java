package org.talentstation.evaluation.biennial;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.BiennialRoundOpened;
import org.talentstation.evaluation.biennial.open.OpenBiennialRound;
import org.talentstation.evaluation.biennial.open.RoundOfStations;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.text.Required;

/** The stations that are evaluated together, with the weights of the policy version of that day. Article 16. */
@AggregateRoot(type = "BiennialRound")
public class BiennialRound {

    @AggregateIdentifier
    private String id;
    private List<String> evaluations;

    protected BiennialRound() {
    }

    /** Refuses what {@link RoundOfStations} refuses, a blank name with TEXT_REQUIRED, and without a law with NO_POLICY_IN_FORCE. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(OpenBiennialRound command) {
        PolicyVersion policy = command.occasion().policy();
        RoundOfStations.check(command.entries());
        apply(new BiennialRoundOpened(command.aggregateId(), Required.text(command.name(), "name", "批次名称", 100),
                List.copyOf(command.entries()), command.occasion().date(), Weights.of(policy), policy.id()));
    }

    /** Ids of the evaluations of its stations. */
    public List<String> evaluations() {
        return evaluations;
    }

    @EventSourcingHandler
    void on(BiennialRoundEvent event) {
        id = event.roundId();
        switch (event) {
            case BiennialRoundOpened e -> evaluations = e.entries().stream().map(BiennialRoundEvent.Entry::evaluationId).toList();
        }
    }
}
