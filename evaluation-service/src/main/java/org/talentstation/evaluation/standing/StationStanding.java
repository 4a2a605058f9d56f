package org.talentstation.evaluation.standing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.standing.StandingEvent.ConclusionSetAside;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationDropped;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationFinished;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationDropped;
import org.talentstation.evaluation.standing.StandingEvent.RectificationFinished;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StandingConcluded;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.evaluation.standing.StandingEvent.StationEntered;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StandingEvent.TitleRestored;
import org.talentstation.evaluation.standing.conclude.ConcludeStanding;
import org.talentstation.evaluation.standing.conclude.OwnEvaluation;
import org.talentstation.evaluation.standing.demonstrate.FinishDemonstration;
import org.talentstation.evaluation.standing.demonstrate.RequireFitStation;
import org.talentstation.evaluation.standing.demonstrate.StartDemonstration;
import org.talentstation.evaluation.standing.rectify.FinishRectification;
import org.talentstation.evaluation.standing.rectify.StartRectification;
import org.talentstation.evaluation.standing.setaside.SetAsideConclusion;
import org.talentstation.evaluation.standing.title.ChangeStation;
import org.talentstation.evaluation.standing.title.EndTitle;
import org.talentstation.evaluation.standing.title.EnterStation;
import org.talentstation.evaluation.standing.title.RestoreTitle;
import org.talentstation.kernel.command.Occasion;

/** A station as this service judges it: whether it holds its title and from when its two years count. Articles 16 and 17. */
@AggregateRoot(type = "StationStanding")
public class StationStanding {

    @AggregateIdentifier
    private String id;
    private final StandingState state = new StandingState();

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
        if (!state.facts().changed(changed).equals(state.facts())) {
            apply(changed);
        }
    }

    @CommandHandler
    public void handle(EndTitle command) {
        if (state.facts().title() != Title.HELD) {
            return;
        }
        String dropped = state.demonstration();
        Rectifying undecided = state.undecided();
        apply(new TitleEnded(id, state.facts().stationId(), command.title(), command.endedOn(), state.openEvaluation()));
        if (dropped != null) {
            apply(new DemonstrationDropped(id, dropped, command.title(), command.endedOn()));
        }
        if (undecided != null) {
            apply(new RectificationDropped(id, undecided.rectificationId(), command.title(), command.endedOn()));
        }
    }

    @CommandHandler
    public void handle(RestoreTitle command) {
        if (state.facts().title() != Title.HELD) {
            apply(new TitleRestored(id, command.restoredOn()));
        }
    }

    /** Refuses what {@link MayBeEvaluated} refuses. */
    @CommandHandler
    public void handle(StartEvaluation command) {
        Occasion occasion = command.occasion();
        MayBeEvaluated.check(state.facts(), state.openEvaluation(), state.isEvaluatedAnew(), command.earlyReason(), occasion.date(), occasion.policy());
        apply(new EvaluationStarted(id, command.evaluationId(), command.roundId()));
    }

    /** Refuses what {@link OwnEvaluation} refuses. */
    @CommandHandler
    public void handle(ConcludeStanding command) {
        OwnEvaluation.check(state.facts(), state.openEvaluation(), command.evaluationId());
        apply(new StandingConcluded(id, state.facts().stationId(), command.evaluationId(), command.outcome(), command.occasion().date()));
    }

    @CommandHandler
    public void handle(SetAsideConclusion command) {
        String evaluation = command.evaluationId();
        if (state.hasConclusion(evaluation)) {
            String rectification = state.isUnaccepted(command.rectificationId()) ? command.rectificationId() : null;
            apply(new ConclusionSetAside(id, state.facts().stationId(), evaluation, rectification, state.countedFromWithout(evaluation),
                    command.setAsideOn()));
        }
    }

    /** Refuses what {@link MayBeDemonstration} refuses. */
    @CommandHandler
    public void handle(StartDemonstration command) {
        MayBeDemonstration.check(state.facts(), state.rectifying(), state.demonstration());
        apply(new DemonstrationStarted(id, command.demonstrationId()));
    }

    /** Refuses what {@link MayBeDemonstration} refuses of an unfit station. */
    @CommandHandler
    public void handle(RequireFitStation command) {
        MayBeDemonstration.checkFit(state.facts(), state.rectifying());
    }

    @CommandHandler
    public void handle(FinishDemonstration command) {
        if (command.demonstrationId().equals(state.demonstration())) {
            apply(new DemonstrationFinished(id, command.demonstrationId()));
        }
    }

    /** Refuses what {@link MayBeRectified} refuses. */
    @CommandHandler
    public void handle(StartRectification command) {
        MayBeRectified.check(state.facts(), state.rectifying(), state.conclusionAfter(command.evaluationId()));
        apply(new RectificationStarted(id, command.rectificationId()));
    }

    @CommandHandler
    public void handle(FinishRectification command) {
        if (new Rectifying(command.rectificationId(), false).equals(state.undecided())) {
            apply(new RectificationFinished(id, command.rectificationId(), command.accepted()));
        }
    }

    public StationFacts facts() {
        return state.facts();
    }

    /** The demonstration that was proposed or confirmed, or null. */
    public String demonstration() {
        return state.demonstration();
    }

    /** The newest rectification that was not accepted, or null. */
    public Rectifying rectifying() {
        return state.rectifying();
    }

    @EventSourcingHandler
    void on(StandingEvent event) {
        id = event.standingId();
        state.evolve(event);
    }
}
