package org.talentstation.evaluation.biennial;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.FactsRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent.SelfReportSubmitted;
import org.talentstation.evaluation.biennial.end.EndEvaluation;
import org.talentstation.evaluation.biennial.facts.RecordFacts;
import org.talentstation.evaluation.biennial.open.OpenEvaluation;
import org.talentstation.evaluation.biennial.report.SixStatements;
import org.talentstation.evaluation.biennial.report.SubmitSelfReport;
import org.talentstation.evaluation.standing.DueDay;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** The evaluation of one station after two years: its own report and what its events say. Article 16. */
@AggregateRoot(type = "BiennialEvaluation")
public class BiennialEvaluation {

    @AggregateIdentifier
    private String id;
    private EvaluationOpened opened;
    private int reports;
    private boolean factsRecorded;
    private boolean ended;

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

    /** Refuses with EVALUATION_ENDED and what {@link SixStatements} refuses. */
    @CommandHandler
    public void handle(SubmitSelfReport command) {
        requireOpen();
        apply(new SelfReportSubmitted(id, reports + 1, SixStatements.checked(command.statements()), command.occasion().date()));
    }

    /** Refuses with EVALUATION_ENDED, and a second reading with FACTS_ALREADY_RECORDED: what was read stays. */
    @CommandHandler
    public void handle(RecordFacts command) {
        PolicyVersion policy = command.occasion().policy();
        requireOpen();
        if (factsRecorded) {
            throw Refusal.state("FACTS_ALREADY_RECORDED", "16", "活动与报送情况已经读取并固定，以后发生的活动不再计入本次评估。");
        }
        apply(new FactsRecorded(id, command.facts(), command.occasion().date(), policy.id()));
    }

    @CommandHandler
    public void handle(EndEvaluation command) {
        if (!ended) {
            apply(new EvaluationEnded(id, opened.roundId(), command.title(), command.endedOn()));
        }
    }

    private void requireOpen() {
        if (ended) {
            throw Refusal.state("EVALUATION_ENDED", "17", "该驿站已不再持有称号，本次评估已终止。");
        }
    }

    /** What it was opened with. */
    public EvaluationOpened opened() {
        return opened;
    }

    @EventSourcingHandler
    void on(BiennialEvent event) {
        id = event.evaluationId();
        switch (event) {
            case EvaluationOpened e -> opened = e;
            case SelfReportSubmitted e -> reports = e.report();
            case FactsRecorded e -> factsRecorded = true;
            case EvaluationEnded e -> ended = true;
        }
    }
}
