package org.talentstation.evaluation.view.biennial;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.biennial.BiennialEvent;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.FactsRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent.SelfReportSubmitted;
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
        return Set.of(EvaluationOpened.class, SelfReportSubmitted.class, FactsRecorded.class, EvaluationEnded.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<EvaluationRow> rows) {
        switch ((BiennialEvent) event.payload()) {
            case EvaluationOpened e -> rows.upsert(e.evaluationId(), row -> opened(e, e.station()));
            case SelfReportSubmitted e -> rows.change(e.evaluationId(), row -> row.with(new EvaluationRow.Report(e.report(), e.submittedOn(),
                    e.statements()), row.facts(), row.state(), row.endedOn()));
            case FactsRecorded e -> rows.change(e.evaluationId(), row -> row.with(row.report(), e.facts(), row.state(), row.endedOn()));
            case EvaluationEnded e -> rows.change(e.evaluationId(), row -> row.with(row.report(), row.facts(), State.ENDED, e.endedOn()));
        }
    }

    private static EvaluationRow opened(EvaluationOpened e, StationFacts station) {
        return new EvaluationRow(e.evaluationId(), e.roundId(), station.stationId(), station.stationName(), station.hostId(), station.hostName(),
                station.jurisdiction(), station.stationType(), e.dueOn(), e.earlyReason(), e.openedOn(), State.OPEN, null, null, e.weights(),
                null, e.policyVersion());
    }
}
