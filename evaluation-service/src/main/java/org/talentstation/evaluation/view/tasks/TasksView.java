package org.talentstation.evaluation.view.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.assessment.AssessmentCancelled;
import org.talentstation.evaluation.assessment.AssessmentCompleted;
import org.talentstation.evaluation.assessment.AssessmentOpened;
import org.talentstation.evaluation.assessment.ExpertRecused;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.ScoresSubmitted;
import org.talentstation.evaluation.assessment.SiteVisitRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent;
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
import org.talentstation.evaluation.demonstration.DemonstrationEvent;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.BodyConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationLapsed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationProposed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationRefused;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.panel.DrawCommitted;
import org.talentstation.evaluation.panel.PanelDrawn;
import org.talentstation.evaluation.panel.PanelOpened;
import org.talentstation.evaluation.rectification.RectificationEvent;
import org.talentstation.evaluation.rectification.RectificationEvent.DeadlinePassed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationClosed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationHandedOver;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.round.EntryWithdrawn;
import org.talentstation.evaluation.round.EvaluationRoundOpened;
import org.talentstation.evaluation.round.ShortlistDecided;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;

/** What waits for somebody. Articles 7(2), 9, 16 and 17. */
@Component
public final class TasksView extends View<TaskRow> {

    private static final String VISIT = "visit";
    private static final String VACANT = "vacant seat";

    public TasksView() {
        super("expert-tasks", TaskRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PanelOpened.class, DrawCommitted.class, PanelDrawn.class, EvaluationRoundOpened.class,
                EntryWithdrawn.class, ShortlistDecided.class, AssessmentOpened.class, SiteVisitRecorded.class,
                ScoresSubmitted.class, ExpertRecused.class, AssessmentCompleted.class, AssessmentCancelled.class, EvaluationOpened.class,
                SelfReportSubmitted.class, FactsRecorded.class, JudgesSeated.class, EvaluationScored.class, JudgeReplaced.class,
                SheetsReturned.class, QualityChecked.class, EvaluationConcluded.class, EvaluationEnded.class, EvaluationSetAside.class, DemonstrationProposed.class,
                BodyConfirmed.class, DemonstrationRefused.class, DemonstrationLapsed.class, RectificationOrdered.class,
                RectificationExtended.class, DeadlinePassed.class, RectificationReported.class, RectificationReviewed.class,
                RectificationClosed.class, RectificationSetAside.class, RectificationHandedOver.class, TitleEnded.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<TaskRow> rows) {
        Instant at = event.businessTime();
        switch (event.payload()) {
            case PanelOpened e -> put(rows, TaskRow.of("commit:" + e.panelId(), TaskKind.COMMIT_DRAW, e.roundName(), null,
                    e.roundId(), e.panelId(), at, List.of()));
            case DrawCommitted e -> {
                rows.delete("commit:" + e.panelId());
                put(rows, TaskRow.of("draw:" + e.panelId(), TaskKind.DRAW_PANEL, e.roundName(), null, e.roundId(),
                        e.panelId(), at, List.of()));
            }
            case PanelDrawn e -> rows.delete("draw:" + e.panelId());
            case EvaluationRoundOpened e -> put(rows, TaskRow.of("shortlist:" + e.roundId(), TaskKind.DECIDE_SHORTLIST,
                    e.name(), null, e.roundId(), e.roundId(), at,
                    e.entries().stream().map(RoundEntry::applicationId).toList()));
            case EntryWithdrawn e -> rows.change("shortlist:" + e.roundId(), t -> t.without(e.applicationId()));
            case ShortlistDecided e -> rows.delete("shortlist:" + e.roundId());
            case AssessmentOpened e -> opened(e, at, rows);
            case SiteVisitRecorded e -> {
                rows.delete(visitTask(e.assessmentId()));
                rows.change(completeTask(e.assessmentId()), t -> t.without(VISIT));
            }
            case ScoresSubmitted e -> {
                rows.delete(scoreTask(e.assessmentId(), e.expertId()));
                rows.change(completeTask(e.assessmentId()), t -> t.without(e.expertId()));
            }
            case ExpertRecused e -> recused(e, at, rows);
            case AssessmentCompleted e -> {
                rows.delete(completeTask(e.assessmentId()));
                rows.change("shortlist:" + e.roundId(), t -> t.without(e.applicationId()));
            }
            case AssessmentCancelled e -> {
                rows.delete(visitTask(e.assessmentId()));
                rows.delete(completeTask(e.assessmentId()));
                e.judges().forEach(judge -> rows.delete(scoreTask(e.assessmentId(), judge)));
            }
            case BiennialEvent e -> {
                BiennialTasks.project(e, at, rows);
                RectificationTasks.afterEvaluation(e, at, rows);
            }
            case DemonstrationEvent e -> DemonstrationTasks.project(e, at, rows);
            case RectificationEvent e -> RectificationTasks.project(e, at, rows);
            case TitleEnded e -> RectificationTasks.titleEnded(e, rows);
            default -> throw new IllegalArgumentException("Not an event of this view: " + event.payload());
        }
    }

    private static void opened(AssessmentOpened e, Instant at, Rows<TaskRow> rows) {
        String station = e.entry().stationName();
        var pending = new ArrayList<String>(List.of(VISIT));
        for (Judge judge : e.judges()) {
            pending.add(judge.expertId());
            put(rows, scoring(e.assessmentId(), e.roundId(), station, judge, at));
        }
        put(rows, TaskRow.of(visitTask(e.assessmentId()), TaskKind.RECORD_VISIT, station, null, e.roundId(),
                e.assessmentId(), at, List.of()));
        put(rows, TaskRow.of(completeTask(e.assessmentId()), TaskKind.COMPLETE_ASSESSMENT, station, null, e.roundId(),
                e.assessmentId(), at, pending));
    }

    private static void recused(ExpertRecused e, Instant at, Rows<TaskRow> rows) {
        rows.delete(scoreTask(e.assessmentId(), e.expertId()));
        String next = e.substitute() == null ? VACANT : e.substitute().expertId();
        if (e.substitute() != null) {
            put(rows, scoring(e.assessmentId(), e.roundId(), e.stationName(), e.substitute(), at));
        }
        rows.change(completeTask(e.assessmentId()), t -> {
            var pending = new ArrayList<>(t.without(e.expertId()).pending());
            pending.add(next);
            return t.waitingFor(pending);
        });
    }

    private static TaskRow scoring(String assessmentId, String roundId, String station, Judge judge, Instant at) {
        return TaskRow.of(scoreTask(assessmentId, judge.expertId()), TaskKind.SCORE, station, judge.expertId(), roundId,
                assessmentId, at, List.of());
    }

    private static void put(Rows<TaskRow> rows, TaskRow task) {
        rows.upsert(task.id(), row -> task);
    }

    private static String visitTask(String assessmentId) {
        return "visit:" + assessmentId;
    }

    private static String completeTask(String assessmentId) {
        return "complete:" + assessmentId;
    }

    private static String scoreTask(String assessmentId, String expertId) {
        return "score:" + assessmentId + ":" + expertId;
    }
}
