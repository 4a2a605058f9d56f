package org.talentstation.evaluation.view.biennial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationSetAside;
import org.talentstation.evaluation.biennial.BiennialRoundEvent;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.BiennialRoundOpened;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.panel.PanelId;

/** The rounds of biennial evaluations with the weights that hold for them and the ranking of what is concluded. Article 16. */
@Component
public final class BiennialRoundsView extends View<BiennialRoundsView.Row> {

    public BiennialRoundsView() {
        super("biennial-rounds", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(BiennialRoundOpened.class, EvaluationConcluded.class, EvaluationSetAside.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case BiennialRoundOpened e -> rows.upsert(e.roundId(), row -> new Row(e.roundId(), e.name(), PanelId.of(e.roundId()), e.openedOn(),
                    e.entries(), e.weights(), List.of(), e.policyVersion()));
            case EvaluationConcluded e -> rows.change(e.roundId(), row -> row.with(e));
            case EvaluationSetAside e -> rows.change(e.roundId(), row -> row.without(e.evaluationId()));
            default -> throw new IllegalArgumentException("Not an event of this view: " + event.payload());
        }
    }

    /** A round; {@code ranking} has what stands concluded so far, best first. */
    public record Row(String id, String name, String panelId, LocalDate openedOn, List<BiennialRoundEvent.Entry> entries, Weights weights,
                      List<RankedEvaluation> ranking, String policyVersion) {

        public Row {
            ranking = ranking == null ? List.of() : ranking; // a row of a build that kept no ranking yet
        }

        Row with(EvaluationConcluded e) {
            String station = entries.stream().filter(x -> x.evaluationId().equals(e.evaluationId())).findFirst()
                    .map(BiennialRoundEvent.Entry::stationName).orElse(null);
            var more = new ArrayList<>(ranking);
            more.add(new RankedEvaluation(0, e.evaluationId(), e.stationId(), station, e.outcome(), e.scoreHundredths(), e.items(),
                    e.concludedOn()));
            return new Row(id, name, panelId, openedOn, entries, weights, ExactRanking.of(more, weights), policyVersion);
        }

        Row without(String evaluationId) {
            return new Row(id, name, panelId, openedOn, entries, weights,
                    ExactRanking.of(ranking.stream().filter(r -> !r.evaluationId().equals(evaluationId)).toList(), weights), policyVersion);
        }
    }
}
