package org.talentstation.registry.demand.change;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandDays;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.DemandChanged;
import org.talentstation.registry.demand.DemandState;
import org.talentstation.registry.demand.DemandTerms;

/** The terms are others from now on; the kind stays. Refuses DEMAND_CLOSED, DEMAND_KIND_FIXED and what {@link DemandDays} refuses. */
public record ChangeDemand(String aggregateId, DemandTerms terms, Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        state.mustBeOpen();
        if (terms.kind() != state.terms().kind()) {
            throw Refusal.invalid("DEMAND_KIND_FIXED", "terms.kind", "需求类别不能更改，请撤回后重新发布。");
        }
        DemandDays.check(terms, occasion);
        return terms.equals(state.terms()) ? List.of() : List.of(new DemandChanged(aggregateId, state.terms(), terms, occasion.date()));
    }
}
