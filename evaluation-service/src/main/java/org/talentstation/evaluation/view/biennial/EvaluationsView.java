package org.talentstation.evaluation.view.biennial;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
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
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.view.biennial.EvaluationRow.State;

/** The biennial evaluations. Article 16. */
@Component
public final class EvaluationsView extends View<EvaluationRow> {

    public EvaluationsView() {
        super("evaluations", EvaluationRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(EvaluationOpened.class, SelfReportSubmitted.class, FactsRecorded.class, JudgesSeated.class, EvaluationScored.class,
                JudgeReplaced.class, SheetsReturned.class, QualityChecked.class, EvaluationConcluded.class, EvaluationEnded.class,
                EvaluationSetAside.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<EvaluationRow> rows) {
        switch ((BiennialEvent) event.payload()) {
            case EvaluationOpened e -> rows.upsert(e.evaluationId(), row -> opened(e, e.station()));
            case SelfReportSubmitted e -> rows.change(e.evaluationId(), row -> row.with(new EvaluationRow.Report(e.report(), e.submittedOn(),
                    e.statements())));
            case FactsRecorded e -> rows.change(e.evaluationId(), row -> row.with(e.facts()));
            case JudgesSeated e -> rows.change(e.evaluationId(), row -> row.with(JudgingShown.of(e)));
            case EvaluationScored e -> rows.change(e.evaluationId(), row -> row.with(row.judging().scored(e)));
            case JudgeReplaced e -> rows.change(e.evaluationId(), row -> row.with(row.judging().replaced(e)));
            case SheetsReturned e -> rows.change(e.evaluationId(), row -> row.with(row.judging().returned(e)));
            case QualityChecked e -> rows.change(e.evaluationId(),
                    row -> row.with(row.judging().checked(e, event.origin().actorName())));
            case EvaluationConcluded e -> rows.change(e.evaluationId(), row -> row.with(new EvaluationRow.Conclusion(e.outcome(),
                    e.scoreHundredths(), e.items(), e.grounds(), e.statement(), e.concludedOn(), e.nextDueOn(), e.policyVersion())));
            case EvaluationEnded e -> rows.change(e.evaluationId(), row -> row.over(State.ENDED, e.endedOn()));
            case EvaluationSetAside e -> rows.change(e.evaluationId(), row -> row.over(State.SET_ASIDE, e.setAsideOn()));
        }
    }

    private static EvaluationRow opened(EvaluationOpened e, StationFacts station) {
        return new EvaluationRow(e.evaluationId(), e.roundId(), station.stationId(), station.stationName(), station.hostId(), station.hostName(),
                station.jurisdiction(), station.stationType(), e.dueOn(), e.earlyReason(), e.openedOn(), State.OPEN, null, null, e.weights(),
                null, null, null, e.policyVersion());
    }
}
