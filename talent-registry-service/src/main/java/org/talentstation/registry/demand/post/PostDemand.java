package org.talentstation.registry.demand.post;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.registry.demand.DemandCommand;
import org.talentstation.registry.demand.DemandDays;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandState;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.talent.Custody;

/** An employer needs something; its terms were checked before. Articles 8(2) and 11. Refuses what {@link DemandDays} refuses. */
public record PostDemand(String aggregateId, DemandTerms terms, String employerId, String employerName, Custody custody, String importRow,
                         Occasion occasion) implements DemandCommand, Owned {

    @Override
    public List<? extends DemandEvent> decide(DemandState state) {
        DemandDays.check(terms, occasion);
        return List.of(new DemandPosted(aggregateId, terms, employerId, employerName, custody.stationId(), custody.jurisdiction(), custody.hostId(),
                occasion.date(), importRow));
    }

    @Override
    public String jurisdiction() {
        return custody.jurisdiction();
    }

    @Override
    public String hostId() {
        return custody.hostId();
    }
}
