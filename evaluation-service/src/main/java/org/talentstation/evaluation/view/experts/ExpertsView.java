package org.talentstation.evaluation.view.experts;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.expert.ExpertAffiliationsChanged;
import org.talentstation.evaluation.expert.ExpertEvent;
import org.talentstation.evaluation.expert.ExpertRegistered;
import org.talentstation.evaluation.expert.ExpertReinstated;
import org.talentstation.evaluation.expert.ExpertStanding;
import org.talentstation.evaluation.expert.ExpertSuspended;

/** Every expert. Article 7(2). */
@Component
public final class ExpertsView extends View<ExpertRow> {

    public ExpertsView() {
        super("experts", ExpertRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ExpertRegistered.class, ExpertAffiliationsChanged.class, ExpertSuspended.class, ExpertReinstated.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<ExpertRow> rows) {
        switch ((ExpertEvent) event.payload()) {
            case ExpertRegistered e -> rows.upsert(e.expertId(), row -> new ExpertRow(e.expertId(), e.account(), e.name(),
                    e.fields(), e.affiliations(), ExpertStanding.ACTIVE, null, e.registeredOn()));
            case ExpertAffiliationsChanged e -> rows.change(e.expertId(), row -> row.withAffiliations(e.affiliations()));
            case ExpertSuspended e -> rows.change(e.expertId(), row -> row.withStanding(ExpertStanding.SUSPENDED, e.reason()));
            case ExpertReinstated e -> rows.change(e.expertId(), row -> row.withStanding(ExpertStanding.ACTIVE, e.reason()));
        }
    }
}
