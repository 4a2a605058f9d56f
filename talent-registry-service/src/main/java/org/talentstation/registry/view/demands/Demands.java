package org.talentstation.registry.view.demands;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.registry.demand.DemandEvent.BidChosen;
import org.talentstation.registry.demand.DemandEvent.BidSubmitted;
import org.talentstation.registry.demand.DemandEvent.BidWithdrawn;
import org.talentstation.registry.demand.DemandEvent.DemandChanged;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandEvent.DemandHandedOver;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.demand.DemandEvent;
import org.talentstation.registry.view.demands.DemandRow.State;

/** 需求库, also the due-sheet of what expires. Articles 8(2) and 11. */
@Component
public class Demands extends View<DemandRow> {

    public Demands() {
        super("demands", DemandRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(DemandEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<DemandRow> rows) {
        var happened = (DemandEvent) event.payload();
        String id = happened.demandId();
        switch (happened) {
            case DemandHandedOver e -> rows.change(id, row -> row.of(e));
            case DemandPosted e -> rows.upsert(id, row -> DemandRow.of(e));
            case DemandChanged e -> rows.change(id, row -> row.with(e.terms()));
            case DemandWithdrawn e -> rows.change(id, row -> row.closed(State.WITHDRAWN, e.on(), e.reason()));
            case DemandExpired e -> rows.change(id, row -> row.closed(State.EXPIRED, e.on(), null));
            case DemandFulfilled e -> rows.change(id, row -> row.closed(State.FULFILLED, e.on(), e.result()));
            case BidSubmitted e -> rows.change(id, row -> row.bid(e));
            case BidWithdrawn e -> rows.change(id, row -> row.withoutBid(e.bidId()));
            case BidChosen e -> rows.change(id, row -> row.chosen(e.bidId()));
        }
    }
}
