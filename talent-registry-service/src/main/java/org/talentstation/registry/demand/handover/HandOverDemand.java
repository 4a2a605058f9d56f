package org.talentstation.registry.demand.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandEvent.DemandHandedOver;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandState;
import org.talentstation.registry.talent.Custody;

/** Its station has another host, or lies elsewhere; a repeat changes nothing. Article 15. */
public record HandOverDemand(String aggregateId, Custody to, Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        return to.isOfTheSame(state.custody()) ? List.of() : List.of(new DemandHandedOver(aggregateId, to.jurisdiction(), to.hostId(), occasion.date()));
    }
}
