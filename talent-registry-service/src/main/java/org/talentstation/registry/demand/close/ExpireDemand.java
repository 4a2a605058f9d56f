package org.talentstation.registry.demand.close;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandState;

/** Its last day is over; judged by its own terms, so a stale due-sheet does no harm. Article 11. */
public record ExpireDemand(String aggregateId, LocalDate expiresOn, Occasion occasion) implements DemandCommand {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        boolean over = state.isOpen() && expiresOn.equals(state.terms().expiresOn()) && occasion.date().isAfter(expiresOn);
        return over ? List.of(new DemandExpired(aggregateId, expiresOn, occasion.date())) : List.of();
    }
}
