package org.talentstation.evaluation.view.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.assessment.AssessmentCancelled;
import org.talentstation.evaluation.assessment.AssessmentCompleted;
import org.talentstation.evaluation.assessment.AssessmentEvent;
import org.talentstation.evaluation.assessment.AssessmentOpened;
import org.talentstation.evaluation.assessment.AssessmentStage;
import org.talentstation.evaluation.assessment.ExpertRecused;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.ScoresSubmitted;
import org.talentstation.evaluation.assessment.SiteVisitRecorded;
import org.talentstation.evaluation.view.assessments.AssessmentRow.Place;
import org.talentstation.evaluation.view.assessments.AssessmentRow.Seat;
import org.talentstation.evaluation.view.assessments.AssessmentRow.Sheet;
import org.talentstation.evaluation.view.assessments.AssessmentRow.SheetStatus;
import org.talentstation.evaluation.view.assessments.AssessmentRow.Visit;

/** Every assessment, with superseded and struck-out sheets visible. Article 7(2). */
@Component
public final class AssessmentsView extends View<AssessmentRow> {

    public AssessmentsView() {
        super("assessments", AssessmentRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(AssessmentOpened.class, SiteVisitRecorded.class, ScoresSubmitted.class, ExpertRecused.class,
                AssessmentCompleted.class, AssessmentCancelled.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<AssessmentRow> rows) {
        switch ((AssessmentEvent) event.payload()) {
            case AssessmentOpened e -> rows.upsert(e.assessmentId(), row -> opened(e));
            case SiteVisitRecorded e -> rows.change(e.assessmentId(), row -> visited(row, e, event.origin().actorName()));
            case ScoresSubmitted e -> rows.change(e.assessmentId(), row -> scored(row, e));
            case ExpertRecused e -> rows.change(e.assessmentId(), row -> recused(row, e));
            case AssessmentCompleted e -> rows.change(e.assessmentId(),
                    row -> row.completed(e.scoreHundredths(), e.findings(), e.completedOn(), e.policyVersion()));
            // Withdrawn before the draw: there never was an assessment to show.
            case AssessmentCancelled e -> rows.change(e.assessmentId(), row -> row.cancelled(e.reason()));
        }
    }

    private static AssessmentRow opened(AssessmentOpened e) {
        List<Seat> bench = Stream.concat(
                e.judges().stream().map(j -> new Seat(j.expertId(), j.name(), Place.JUDGE, null)),
                e.substitutes().stream().map(j -> new Seat(j.expertId(), j.name(), Place.SUBSTITUTE, null))).toList();
        return new AssessmentRow(e.assessmentId(), e.roundId(), e.applicationId(), e.jurisdiction(), e.hostId(), e.entry(),
                AssessmentStage.OPEN, Judge.ids(e.judges()), bench, e.rubric(), null,
                List.of(), List.of(), null, List.of(), null, null, e.policyVersion());
    }

    private static AssessmentRow visited(AssessmentRow row, SiteVisitRecorded e, String by) {
        var earlier = new ArrayList<>(row.earlierVisits());
        if (row.siteVisit() != null) {
            earlier.add(row.siteVisit());
        }
        return row.withVisit(new Visit(e.visitedOn(), e.participants(), e.report(), e.attachments(), e.correctionReason(),
                by), List.copyOf(earlier));
    }

    private static AssessmentRow scored(AssessmentRow row, ScoresSubmitted e) {
        var sheets = new ArrayList<>(row.sheets().stream().map(s -> s.expertId().equals(e.expertId())
                && s.status() == SheetStatus.VALID ? s.as(SheetStatus.SUPERSEDED) : s).toList());
        sheets.add(new Sheet(e.expertId(), e.expertName(), e.sheet(), SheetStatus.VALID, e.items(), e.totalHundredths(),
                e.submittedAt()));
        return row.withSheets(List.copyOf(sheets));
    }

    private static AssessmentRow recused(AssessmentRow row, ExpertRecused e) {
        String next = e.substitute() == null ? null : e.substitute().expertId();
        List<Seat> bench = row.bench().stream().map(seat -> {
            if (seat.expertId().equals(e.expertId())) {
                return new Seat(seat.expertId(), seat.name(), Place.STRUCK_OUT, e.reason());
            }
            if (seat.expertId().equals(next)) {
                return new Seat(seat.expertId(), seat.name(), Place.JUDGE, null);
            }
            return e.skipped().contains(seat.expertId())
                    ? new Seat(seat.expertId(), seat.name(), Place.STRUCK_OUT, "候补时已暂停或与依托单位有隶属关系") : seat;
        }).toList();
        List<Sheet> sheets = row.sheets().stream()
                .map(s -> s.expertId().equals(e.expertId()) ? s.as(SheetStatus.STRUCK_OUT) : s).toList();
        return row.withBench(bench.stream().filter(s -> s.place() == Place.JUDGE).map(Seat::expertId).toList(), bench)
                .withSheets(sheets);
    }
}
