package org.talentstation.registry.demand.close;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.demand.DemandState;

/** The employer needs it no more. Article 11. Refuses DEMAND_CLOSED, TEXT_REQUIRED. */
public record WithdrawDemand(String aggregateId, String reason, Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        state.mustBeOpen();
        return List.of(new DemandWithdrawn(aggregateId, PersonalNumber.absentFrom(reason, "reason", "撤回理由"), occasion.date()));
    }
}
