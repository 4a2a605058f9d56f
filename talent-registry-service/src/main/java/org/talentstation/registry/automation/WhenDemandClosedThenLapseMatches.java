package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.book.EndMatches;

/** A demand that is withdrawn, expired or fulfilled ends its open matches; an accepted one stays. Article 11. */
@Component
public final class WhenDemandClosedThenLapseMatches implements Automation<DemandEvent> {

    @Override
    public String name() {
        return "whenDemandClosedThenLapseMatches";
    }

    @Override
    public Set<Class<? extends DemandEvent>> triggers() {
        return Set.of(DemandWithdrawn.class, DemandExpired.class, DemandFulfilled.class);
    }

    @Override
    public List<? extends Command> react(DemandEvent event, LoggedEvent<DemandEvent> logged, Occasion occasion) {
        return List.of(new EndMatches(event.demandId(), LapseCause.DEMAND_CLOSED, null, occasion));
    }
}
