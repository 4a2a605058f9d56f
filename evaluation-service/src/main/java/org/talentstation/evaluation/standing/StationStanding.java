package org.talentstation.evaluation.standing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StandingConcluded;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.evaluation.standing.StandingEvent.StationEntered;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StandingEvent.TitleRestored;
import org.talentstation.evaluation.standing.conclude.ConcludeStanding;
import org.talentstation.evaluation.standing.conclude.OwnEvaluation;
import org.talentstation.evaluation.standing.title.ChangeStation;
import org.talentstation.evaluation.standing.title.EndTitle;
import org.talentstation.evaluation.standing.title.EnterStation;
import org.talentstation.evaluation.standing.title.RestoreTitle;

/** A station as this service judges it: whether it holds its title and from when its two years count. Articles 16 and 17. */
@AggregateRoot(type = "StationStanding")
public class StationStanding {

    @AggregateIdentifier
    private String id;
    private StationFacts facts;
    private String openEvaluation;

    protected StationStanding() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(EnterStation command) {
        if (id == null) {
            apply(new StationEntered(command.aggregateId(), command.stationId(), command.stationName(), command.hostId(),
                    command.hostName(), command.jurisdiction(), command.stationType(), command.titleFrom()));
        }
    }

    @CommandHandler
    public void handle(ChangeStation command) {
        var changed = new StationChanged(id, command.stationName(), command.hostId(), command.hostName(), command.jurisdiction(),
                command.stationType(), command.from());
        if (!facts.changed(changed).equals(facts)) {
            apply(changed);
        }
    }

    @CommandHandler
    public void handle(EndTitle command) {
        if (facts.title() == Title.HELD) {
            apply(new TitleEnded(id, facts.stationId(), command.title(), command.endedOn(), openEvaluation));
        }
    }

    @CommandHandler
    public void handle(RestoreTitle command) {
        if (facts.title() != Title.HELD) {
            apply(new TitleRestored(id, command.restoredOn()));
        }
    }

    /** Refuses what {@link MayBeEvaluated} refuses. */
    @CommandHandler
    public void handle(StartEvaluation command) {
        MayBeEvaluated.check(facts, openEvaluation, command.earlyReason(), command.occasion().date(), command.occasion().policy());
        apply(new EvaluationStarted(id, command.evaluationId(), command.roundId()));
    }

    /** Refuses what {@link OwnEvaluation} refuses. */
    @CommandHandler
    public void handle(ConcludeStanding command) {
        OwnEvaluation.check(facts, openEvaluation, command.evaluationId());
        apply(new StandingConcluded(id, facts.stationId(), command.evaluationId(), command.outcome(), command.occasion().date()));
    }

    public StationFacts facts() {
        return facts;
    }

    @EventSourcingHandler
    void on(StandingEvent event) {
        id = event.standingId();
        switch (event) {
            case StationEntered e -> facts = new StationFacts(e.stationId(), e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction(), e.stationType(), Title.HELD, e.titleFrom(), e.titleFrom());
            case StationChanged e -> facts = facts.changed(e);
            case EvaluationStarted e -> openEvaluation = e.evaluationId();
            case StandingConcluded e -> {
                facts = facts.countedFrom(e.concludedOn());
                openEvaluation = null;
            }
            case TitleEnded e -> {
                facts = facts.as(e.title());
                openEvaluation = null;
            }
            case TitleRestored e -> facts = facts.as(Title.HELD);
        }
    }
}
