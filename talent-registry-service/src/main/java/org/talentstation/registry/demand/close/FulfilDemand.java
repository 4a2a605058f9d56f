package org.talentstation.registry.demand.close;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandState;

/** It is met. Article 11. Refuses DEMAND_CLOSED, TEXT_REQUIRED. */
public record FulfilDemand(String aggregateId, String result, Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        state.mustBeOpen();
        return List.of(new DemandFulfilled(aggregateId, null, PersonalNumber.absentFrom(result, "result", "对接结果"), occasion.date()));
    }
}
