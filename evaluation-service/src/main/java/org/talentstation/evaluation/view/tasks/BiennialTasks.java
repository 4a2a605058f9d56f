package org.talentstation.evaluation.view.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.chassis.view.Rows;
import org.talentstation.evaluation.assessment.Judge;
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

/** What waits for somebody in the evaluation of a station: report and facts, then the scores, their check, the conclusion. Article 16. */
final class BiennialTasks {

    private static final String REPORT = "report";
    private static final String FACTS = "facts";
    private static final String PANEL = "panel";
    private static final String CHECK = "check";
    private static final String SCORE = "score";
    private static final String CONCLUDE = "conclude";
    private static final String VACANT = "vacant seat";

    private BiennialTasks() {
    }

    static void project(BiennialEvent event, Instant at, Rows<TaskRow> rows) {
        String id = event.evaluationId();
        switch (event) {
            case EvaluationOpened e -> opened(e, at, rows);
            case SelfReportSubmitted e -> {
                rows.delete(task(REPORT, id));
                rows.change(task(SCORE, id), t -> t.without(REPORT));
            }
            case FactsRecorded e -> {
                rows.delete(task(FACTS, id));
                rows.change(task(SCORE, id), t -> t.without(FACTS));
            }
            case JudgesSeated e -> {
                List<String> judges = Judge.ids(e.judges());
                rows.change(task(SCORE, id), t -> t.without(PANEL).ofExperts(judges));
                rows.change(task(CHECK, id), t -> t.waitingFor(judges));
            }
            case EvaluationScored e -> {
                rows.change(task(SCORE, id), t -> t.ofExperts(without(t.experts(), e.expertId())));
                rows.change(task(CHECK, id), t -> t.without(CHECK).without(e.expertId()));
                rows.change(task(CONCLUDE, id), t -> t.with(CHECK));
            }
            case JudgeReplaced e -> replaced(e, rows);
            case SheetsReturned e -> returned(e, rows);
            case QualityChecked e -> {
                rows.change(task(CHECK, id), t -> t.with(CHECK));
                rows.change(task(CONCLUDE, id), t -> t.without(CHECK));
            }
            case EvaluationConcluded e -> over(id, rows);
            case EvaluationEnded e -> over(id, rows);
            case EvaluationSetAside e -> { } // it was over with its conclusion
        }
    }

    private static void opened(EvaluationOpened e, Instant at, Rows<TaskRow> rows) {
        put(rows, row(e, REPORT, TaskKind.SUBMIT_SELF_REPORT, at, List.of()).ofHost(e.hostId()));
        put(rows, row(e, FACTS, TaskKind.RECORD_FACTS, at, List.of()));
        put(rows, row(e, SCORE, TaskKind.SCORE_EVALUATION, at, List.of(REPORT, FACTS, PANEL)).ofExperts(List.of()));
        put(rows, row(e, CHECK, TaskKind.CHECK_QUALITY, at, List.of(PANEL)));
        put(rows, row(e, CONCLUDE, TaskKind.CONCLUDE_EVALUATION, at, List.of(CHECK)));
    }

    private static void replaced(JudgeReplaced e, Rows<TaskRow> rows) {
        String id = e.evaluationId();
        rows.change(task(SCORE, id), t -> {
            var experts = new ArrayList<>(without(t.experts(), e.expertId()));
            if (e.substitute() != null) {
                experts.add(e.substitute().expertId());
            }
            return t.ofExperts(experts);
        });
        rows.change(task(CHECK, id), t -> t.without(CHECK).without(e.expertId())
                .with(e.substitute() == null ? VACANT : e.substitute().expertId()));
        rows.change(task(CONCLUDE, id), t -> t.with(CHECK));
    }

    private static void returned(SheetsReturned e, Rows<TaskRow> rows) {
        List<String> again = e.sheets().stream().map(BiennialEvent.ReturnedSheet::expertId).toList();
        rows.change(task(SCORE, e.evaluationId()), t -> {
            var experts = new ArrayList<>(t.experts());
            experts.addAll(again);
            return t.ofExperts(experts);
        });
        rows.change(task(CHECK, e.evaluationId()), t -> again.stream().reduce(t.without(CHECK), TaskRow::with, (a, b) -> b));
        rows.change(task(CONCLUDE, e.evaluationId()), t -> t.with(CHECK));
    }

    private static void over(String id, Rows<TaskRow> rows) {
        List.of(REPORT, FACTS, SCORE, CHECK, CONCLUDE).forEach(what -> rows.delete(task(what, id)));
    }

    private static TaskRow row(EvaluationOpened e, String what, TaskKind kind, Instant at, List<String> pending) {
        return TaskRow.of(task(what, e.evaluationId()), kind, e.station().stationName(), null, e.roundId(), e.evaluationId(), at, pending);
    }

    private static List<String> without(List<String> experts, String done) {
        return experts.stream().filter(x -> !x.equals(done)).toList();
    }

    private static void put(Rows<TaskRow> rows, TaskRow task) {
        rows.upsert(task.id(), row -> task);
    }

    private static String task(String what, String evaluationId) {
        return what + ":" + evaluationId;
    }
}
