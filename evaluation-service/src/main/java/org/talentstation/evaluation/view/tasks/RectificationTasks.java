package org.talentstation.evaluation.view.tasks;

import java.time.Instant;
import java.util.List;
import org.talentstation.chassis.view.Rows;
import org.talentstation.evaluation.biennial.BiennialEvent;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationSetAside;
import org.talentstation.evaluation.rectification.RectificationEvent;
import org.talentstation.evaluation.rectification.RectificationEvent.DeadlinePassed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationClosed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationHandedOver;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.kernel.station.EvaluationOutcome;

/** After a conclusion with 整改: the order; then the host's report, and the re-check once that lies there or the deadline is over. Article 17. */
final class RectificationTasks {

    private static final String CONCLUSION = "conclusion";
    private static final String DEADLINE_OR_REPORT = "deadline or report";

    private RectificationTasks() {
    }

    /** The order waits for a conclusion with 整改; a later conclusion takes the place of the one before, a later evaluation not yet. */
    static void afterEvaluation(BiennialEvent event, Instant at, Rows<TaskRow> rows) {
        if (event instanceof EvaluationOpened e) {
            TaskRow task = TaskRow.of(order(e.station().stationId()), TaskKind.ORDER_RECTIFICATION, e.station().stationName(), null, e.roundId(),
                    e.evaluationId(), at, List.of(CONCLUSION));
            rows.upsert(task.id(), row -> row != null && row.ready() ? row : task);
        } else if (event instanceof EvaluationConcluded e && e.outcome() == EvaluationOutcome.RECTIFY) {
            rows.change(order(e.stationId()), t -> t.about(e.roundId(), e.evaluationId(), at).without(CONCLUSION));
        } else if (event instanceof EvaluationConcluded e) {
            rows.delete(order(e.stationId()));
        } else if (event instanceof EvaluationSetAside e) {
            rows.change(order(e.stationId()), t -> waitingAgain(t, e.evaluationId()));
        }
    }

    static void titleEnded(TitleEnded event, Rows<TaskRow> rows) {
        rows.delete(order(event.stationId()));
    }

    static void project(RectificationEvent event, Instant at, Rows<TaskRow> rows) {
        String id = event.rectificationId();
        switch (event) {
            case RectificationOrdered e -> {
                rows.change(order(e.station().stationId()), t -> waitingAgain(t, e.evaluationId()));
                put(rows, TaskRow.of(report(id), TaskKind.REPORT_RECTIFICATION, e.station().stationName(), null, null, id, at, List.of())
                        .ofHost(e.station().hostId()));
                put(rows, TaskRow.of(recheck(id), TaskKind.REVIEW_RECTIFICATION, e.station().stationName(), null, null, id, at,
                        List.of(DEADLINE_OR_REPORT)));
            }
            case RectificationExtended e -> {
                if (!e.reported()) {
                    rows.change(recheck(id), t -> t.waitingFor(List.of(DEADLINE_OR_REPORT)));
                }
            }
            case DeadlinePassed e -> rows.change(recheck(id), t -> t.waitingFor(List.of()));
            case RectificationReported e -> {
                rows.delete(report(id));
                rows.change(recheck(id), t -> t.waitingFor(List.of()));
            }
            case RectificationReviewed e -> nobodyRechecks(id, rows);
            case RectificationClosed e -> nobodyRechecks(id, rows);
            case RectificationSetAside e -> nobodyRechecks(id, rows);
            case RectificationHandedOver e -> rows.change(report(id), t -> t.ofHost(e.hostId()));
            default -> throw new IllegalArgumentException("Not an event of this view: " + event);
        }
    }

    /** Nothing is to be ordered on this evaluation; another one's order stays. */
    private static TaskRow waitingAgain(TaskRow task, String evaluationId) {
        return evaluationId.equals(task.objectId()) ? task.waitingFor(List.of(CONCLUSION)) : task;
    }

    private static void nobodyRechecks(String rectificationId, Rows<TaskRow> rows) {
        rows.delete(report(rectificationId));
        rows.delete(recheck(rectificationId));
    }

    private static void put(Rows<TaskRow> rows, TaskRow task) {
        rows.upsert(task.id(), row -> task);
    }

    private static String order(String stationId) {
        return "order:" + stationId;
    }

    private static String report(String rectificationId) {
        return "rectify:" + rectificationId;
    }

    private static String recheck(String rectificationId) {
        return "recheck:" + rectificationId;
    }
}
