package org.talentstation.evaluation.view.biennial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.biennial.BiennialRoundEvent;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.BiennialRoundOpened;
import org.talentstation.evaluation.biennial.Weights;

/** The rounds of biennial evaluations with the weights that hold for them. Article 16. */
@Component
public final class BiennialRoundsView extends View<BiennialRoundsView.Row> {

    public BiennialRoundsView() {
        super("biennial-rounds", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(BiennialRoundOpened.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((BiennialRoundEvent) event.payload()) {
            case BiennialRoundOpened e -> rows.upsert(e.roundId(), row -> new Row(e.roundId(), e.name(), e.openedOn(), e.entries(), e.weights(),
                    e.policyVersion()));
        }
    }

    /** A round. */
    public record Row(String id, String name, LocalDate openedOn, List<BiennialRoundEvent.Entry> entries, Weights weights,
                      String policyVersion) {
    }
}
