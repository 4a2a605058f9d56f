package org.talentstation.evaluation.view.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return new AssessmentRow(e.assessmentId(), e.roundId(), e.applicationId(), e.jurisdiction(), e.hostId(), e.entry(),
                AssessmentStage.OPEN, Judge.ids(e.judges()), Seats.of(e.judges(), e.substitutes()), e.rubric(), null,
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
        List<Seat> bench = Seats.replaced(row.bench(), e.expertId(), e.reason(), e.substitute(), e.skipped());
        List<Sheet> sheets = row.sheets().stream()
                .map(s -> s.expertId().equals(e.expertId()) ? s.as(SheetStatus.STRUCK_OUT) : s).toList();
        return row.withBench(Seats.judges(bench), bench).withSheets(sheets);
    }
}
