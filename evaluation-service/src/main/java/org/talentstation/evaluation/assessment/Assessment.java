package org.talentstation.evaluation.assessment;

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
import org.talentstation.evaluation.assessment.cancel.CancelAssessment;
import org.talentstation.evaluation.assessment.complete.CompleteAssessment;
import org.talentstation.evaluation.assessment.complete.EveryJudgeScored;
import org.talentstation.evaluation.assessment.complete.FourFindings;
import org.talentstation.evaluation.assessment.complete.FullBench;
import org.talentstation.evaluation.assessment.complete.PanelScore;
import org.talentstation.evaluation.assessment.open.OpenAssessment;
import org.talentstation.evaluation.assessment.recuse.LeavingJudge;
import org.talentstation.evaluation.assessment.recuse.NextSubstitute;
import org.talentstation.evaluation.assessment.recuse.RecuseExpert;
import org.talentstation.evaluation.assessment.score.CompleteSheet;
import org.talentstation.evaluation.assessment.score.SubmitScores;
import org.talentstation.evaluation.assessment.score.UnaffiliatedJudge;
import org.talentstation.evaluation.assessment.visit.RecordSiteVisit;
import org.talentstation.evaluation.assessment.visit.VisitDay;
import org.talentstation.evaluation.assessment.visit.VisitParty;
import org.talentstation.evaluation.assessment.visit.VisitRecord;
import org.talentstation.kernel.command.Occasion;

/** What the panel of experts does about one application: visit, scores, findings. Articles 6 and 7(2). */
@AggregateRoot(type = "Assessment")
public class Assessment {

    @AggregateIdentifier
    private String id;
    private String applicationId;
    private AssessmentOpened opened;
    private AssessmentStage stage;
    private Bench bench = Bench.of(List.of(), List.of());
    private ScoreSheets<ScoredItem> sheets = ScoreSheets.none();
    private LocalDate visitedOn;
    private AssessmentCompleted completed;

    protected Assessment() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(OpenAssessment command) {
        if (id == null) {
            apply(new AssessmentOpened(command.aggregateId(), command.roundId(), command.entry().applicationId(),
                    command.entry(), command.roundOpenedOn(), command.judges(), command.substitutes(),
                    command.rubric(), command.rubric().policyVersion()));
        }
    }

    /** Refuses what {@link AssessmentStage}, {@link VisitRecord}, {@link VisitDay} and {@link VisitParty} refuse. */
    @CommandHandler
    public void handle(RecordSiteVisit command) {
        Occasion occasion = command.occasion();
        String policy = occasion.policy().id();
        stage.requireOpen();
        VisitRecord.checkRecorder(occasion.actor(), bench);
        String reason = VisitRecord.correctionReason(command.correctionReason(), visitedOn != null);
        VisitDay.check(command.visitedOn(), opened.roundOpenedOn(), occasion.date());
        apply(new SiteVisitRecorded(id, opened.roundId(), applicationId, command.visitedOn(),
                VisitParty.of(command.participants(), bench), VisitRecord.report(command.report()),
                List.copyOf(command.attachments()), reason, policy));
    }

    /** Refuses what {@link AssessmentStage}, {@link UnaffiliatedJudge} and {@link CompleteSheet} refuse. */
    @CommandHandler
    public void handle(SubmitScores command) {
        String policy = command.occasion().policy().id();
        stage.requireOpen();
        Judge judge = UnaffiliatedJudge.check(command.occasion().actor(), command.expert(), bench,
                opened.hostId());
        CompleteSheet.check(command.items(), opened.rubric());
        apply(new ScoresSubmitted(id, opened.roundId(), applicationId, judge.expertId(), judge.name(),
                sheets.count(judge.expertId()) + 1, List.copyOf(command.items()),
                PanelScore.hundredths(opened.rubric(), List.of(command.items())), command.occasion().at(), policy));
    }

    /** Refuses what {@link AssessmentStage} and {@link LeavingJudge} refuse, and a blank reason with REASON_REQUIRED. */
    @CommandHandler
    public void handle(RecuseExpert command) {
        stage.requireOpen();
        LeavingJudge leaving = LeavingJudge.of(command.expertId(), command.occasion().actor(), bench);
        String reason = new StatedReason(command.reason()).text();
        NextSubstitute next = NextSubstitute.of(bench, command.substitutes(), opened.hostId());
        apply(new ExpertRecused(id, opened.roundId(), applicationId, opened.entry().stationName(), leaving.judge().expertId(),
                leaving.judge().name(), leaving.declaredBySelf(), reason, next.judge(), next.skipped()));
    }

    /** Refuses what {@link AssessmentStage}, {@link VisitRecord}, {@link FullBench}, {@link EveryJudgeScored} and {@link FourFindings} refuse. */
    @CommandHandler
    public void handle(CompleteAssessment command) {
        Occasion occasion = command.occasion();
        String policy = occasion.policy().id();
        stage.requireOpen();
        VisitRecord.requireVisit(visitedOn);
        FullBench.check(bench, command.judges(), opened.hostId());
        EveryJudgeScored.check(bench, sheets);
        FourFindings.check(command.findings());
        var counted = Judge.ids(bench.seated());
        apply(new AssessmentCompleted(id, opened.roundId(), applicationId, visitedOn,
                PanelScore.hundredths(opened.rubric(), counted.stream().map(this::sheet).toList()),
                counted.stream().map(e -> new AssessmentCompleted.CountedSheet(e, sheets.count(e),
                        PanelScore.hundredths(opened.rubric(), List.of(sheet(e))))).toList(),
                List.copyOf(command.findings()), occasion.date(), policy));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(CancelAssessment command) {
        if (stage == null || stage == AssessmentStage.OPEN) {
            apply(new AssessmentCancelled(command.aggregateId(), command.roundId(), command.applicationId(),
                    Judge.ids(bench.seated()), command.reason()));
        }
    }

    private List<ScoredItem> sheet(String expertId) {
        return sheets.latest(expertId).orElseThrow();
    }

    /** Who sits on the panel of this application now. */
    public Bench bench() {
        return bench;
    }

    /** Every sheet ever submitted, of struck-out judges too. */
    public ScoreSheets<ScoredItem> sheets() {
        return sheets;
    }

    /** What a shortlist may rest on. */
    public EntryResult result() {
        return completed == null ? new EntryResult(applicationId, visitedOn != null, false, 0, List.of())
                : new EntryResult(applicationId, true, true, completed.scoreHundredths(), completed.findings());
    }

    @EventSourcingHandler
    void on(AssessmentEvent event) {
        id = event.assessmentId();
        applicationId = event.applicationId();
        switch (event) {
            case AssessmentOpened e -> {
                opened = e;
                stage = AssessmentStage.OPEN;
                bench = Bench.of(e.judges(), e.substitutes());
            }
            case SiteVisitRecorded e -> visitedOn = e.visitedOn();
            case ScoresSubmitted e -> sheets = sheets.with(e.expertId(), e.items());
            case ExpertRecused e -> bench = bench.replace(e.expertId(), e.substitute(), e.skipped());
            case AssessmentCompleted e -> {
                completed = e;
                stage = AssessmentStage.COMPLETED;
            }
            case AssessmentCancelled e -> stage = AssessmentStage.CANCELLED;
        }
    }
}
