package org.talentstation.evaluation.biennial;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.StatedReason;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.complete.FullBench;
import org.talentstation.evaluation.assessment.recuse.LeavingJudge;
import org.talentstation.evaluation.assessment.recuse.NextSubstitute;
import org.talentstation.evaluation.assessment.score.UnaffiliatedJudge;
import org.talentstation.evaluation.biennial.BiennialEvent.CheckedItem;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationScored;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationSetAside;
import org.talentstation.evaluation.biennial.BiennialEvent.FactsRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgeReplaced;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.evaluation.biennial.BiennialEvent.SelfReportSubmitted;
import org.talentstation.evaluation.biennial.BiennialEvent.SheetsReturned;
import org.talentstation.evaluation.biennial.conclude.ConcludeEvaluation;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.NoItemMissing;
import org.talentstation.evaluation.biennial.conclude.OutcomeGrounds;
import org.talentstation.evaluation.biennial.conclude.StatedGround;
import org.talentstation.evaluation.biennial.conclude.TheConcluderIsAnotherPerson;
import org.talentstation.evaluation.biennial.conclude.WeightedScore;
import org.talentstation.evaluation.biennial.end.EndEvaluation;
import org.talentstation.evaluation.biennial.facts.RecordFacts;
import org.talentstation.evaluation.biennial.open.OpenEvaluation;
import org.talentstation.evaluation.biennial.quality.CheckQuality;
import org.talentstation.evaluation.biennial.quality.EveryJudgeCounts;
import org.talentstation.evaluation.biennial.quality.ReturnSheets;
import org.talentstation.evaluation.biennial.quality.ReturnedSheets;
import org.talentstation.evaluation.biennial.quality.SixConfirmations;
import org.talentstation.evaluation.biennial.recuse.RecuseJudge;
import org.talentstation.evaluation.biennial.report.SixStatements;
import org.talentstation.evaluation.biennial.report.SubmitSelfReport;
import org.talentstation.evaluation.biennial.score.ReadyToScore;
import org.talentstation.evaluation.biennial.score.ScoreEvaluation;
import org.talentstation.evaluation.biennial.score.SixScores;
import org.talentstation.evaluation.biennial.seat.SeatJudges;
import org.talentstation.evaluation.biennial.setaside.SetAsideEvaluation;
import org.talentstation.evaluation.standing.DueDay;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;

/** The evaluation of one station after two years: its own report and what its events say, the experts' scores, the conclusion. Articles 16, 17. */
@AggregateRoot(type = "BiennialEvaluation")
public class BiennialEvaluation {

    @AggregateIdentifier
    private String id;
    private final EvaluationState state = new EvaluationState();

    protected BiennialEvaluation() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(OpenEvaluation command) {
        PolicyVersion policy = command.occasion().policy();
        String reason = command.earlyReason() == null || command.earlyReason().isBlank() ? null : command.earlyReason().strip();
        apply(new EvaluationOpened(command.aggregateId(), command.roundId(), command.station(),
                DueDay.of(command.station().countedFrom(), policy), reason, command.occasion().date(), Weights.of(policy), policy.id()));
    }

    /** Refuses with EVALUATION_ENDED, EVALUATION_CONCLUDED and what {@link SixStatements} refuses. */
    @CommandHandler
    public void handle(SubmitSelfReport command) {
        state.requireOpen();
        apply(new SelfReportSubmitted(id, state.reports() + 1, SixStatements.checked(command.statements()), command.occasion().date()));
    }

    /** Refuses with EVALUATION_ENDED, EVALUATION_CONCLUDED, and a second reading with FACTS_ALREADY_RECORDED: what was read stays. */
    @CommandHandler
    public void handle(RecordFacts command) {
        PolicyVersion policy = command.occasion().policy();
        state.requireOpen();
        if (state.factsRecorded()) {
            throw Refusal.state("FACTS_ALREADY_RECORDED", "16", "活动与报送情况已经读取并固定，以后发生的活动不再计入本次评估。");
        }
        apply(new FactsRecorded(id, command.facts(), command.occasion().date(), policy.id()));
    }

    @CommandHandler
    public void handle(SeatJudges command) {
        if (state.isOpen() && !state.judging().isSeated()) {
            apply(new JudgesSeated(id, state.roundId(), command.panelId(), command.judges(), command.substitutes()));
        }
    }

    /** Refuses what {@link UnaffiliatedJudge}, {@link ReadyToScore} and {@link SixScores} refuse. */
    @CommandHandler
    public void handle(ScoreEvaluation command) {
        String policy = command.occasion().policy().id();
        state.requireOpen();
        Judge judge = UnaffiliatedJudge.check(command.occasion().actor(), command.expert(), bench(), state.hostId());
        ReadyToScore.check(state.isReported(), state.factsRecorded());
        SixScores.check(command.items(), state.weights());
        int sheet = state.judging().sheets().count(judge.expertId()) + 1;
        int score = state.score(WeightedScore.items(state.weights(), List.of(command.items())));
        apply(new EvaluationScored(id, state.roundId(), judge.expertId(), judge.name(), sheet, List.copyOf(command.items()), score,
                command.occasion().at(), policy));
    }

    /** Refuses what {@link LeavingJudge} refuses, and a blank reason with REASON_REQUIRED. */
    @CommandHandler
    public void handle(RecuseJudge command) {
        state.requireOpen();
        LeavingJudge leaving = LeavingJudge.of(command.expertId(), command.occasion().actor(), bench());
        String reason = new StatedReason(command.reason()).text();
        NextSubstitute next = NextSubstitute.of(bench(), command.substitutes(), state.hostId());
        apply(new JudgeReplaced(id, state.roundId(), leaving.judge().expertId(), leaving.judge().name(), leaving.declaredBySelf(), reason,
                next.judge(), next.skipped()));
    }

    /** Refuses what {@link ReturnedSheets} refuses. */
    @CommandHandler
    public void handle(ReturnSheets command) {
        Occasion occasion = command.occasion();
        String policy = occasion.policy().id();
        state.requireOpen();
        apply(new SheetsReturned(id, state.roundId(), ReturnedSheets.of(command.returned(), state.judging()), occasion.actor().id(),
                occasion.date(), policy));
    }

    /** Refuses what {@link FullBench}, {@link EveryJudgeCounts} and {@link SixConfirmations} refuse. */
    @CommandHandler
    public void handle(CheckQuality command) {
        Occasion occasion = command.occasion();
        PolicyVersion policy = occasion.policy();
        state.requireOpen();
        FullBench.check(bench(), command.judges(), state.hostId());
        EveryJudgeCounts.check(state.judging());
        List<CheckedItem> items = SixConfirmations.of(command.items(), state.judging().counted(), state.weights(), policy);
        apply(new QualityChecked(id, state.roundId(), items, occasion.actor().id(), occasion.date(), policy.id()));
    }

    /**
     * Refuses what {@link NoItemMissing}, {@link FullBench}, {@link EveryJudgeCounts}, {@link TheConcluderIsAnotherPerson} and
     * {@link OutcomeGrounds} refuse.
     */
    @CommandHandler
    public void handle(ConcludeEvaluation command) {
        LocalDate today = command.occasion().date();
        PolicyVersion policy = command.occasion().policy();
        state.requireOpen();
        NoItemMissing.check(state.isReported(), state.factsRecorded(), state.judging());
        FullBench.check(bench(), command.judges(), state.hostId());
        EveryJudgeCounts.check(state.judging());
        TheConcluderIsAnotherPerson.check(state.judging().check(), command.occasion().actor());
        List<StatedGround> grounds = OutcomeGrounds.checked(command.outcome(), command.grounds());
        String statement = Required.text(command.statement(), "statement", "评估结论说明");
        List<ItemResult> items = WeightedScore.items(state.weights(), state.judging().counted());
        apply(new EvaluationConcluded(id, state.roundId(), state.opened().station().stationId(), command.outcome(), state.score(items),
                items, grounds, statement, today, DueDay.of(today, policy), policy.id()));
    }

    @CommandHandler
    public void handle(EndEvaluation command) {
        if (state.isOpen()) {
            apply(new EvaluationEnded(id, state.roundId(), command.title(), command.endedOn()));
        }
    }

    @CommandHandler
    public void handle(SetAsideEvaluation command) {
        if (concluded() != null) {
            apply(new EvaluationSetAside(id, state.roundId(), state.concluded().stationId(), command.appealId(), command.setAsideOn()));
        }
    }

    /** Who judges this station now. */
    public Bench bench() {
        return state.judging().bench();
    }

    /** How it was concluded, or null; also null once that was set aside. */
    public EvaluationConcluded concluded() {
        return state.isSetAside() ? null : state.concluded();
    }

    /** What it was opened with. */
    public EvaluationOpened opened() {
        return state.opened();
    }

    @EventSourcingHandler
    void on(BiennialEvent event) {
        id = event.evaluationId();
        state.evolve(event);
    }
}
