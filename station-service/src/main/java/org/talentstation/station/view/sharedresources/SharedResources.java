package org.talentstation.station.view.sharedresources;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.network.NetworkEvent.NetworkHandedOver;
import org.talentstation.station.network.NetworkEvent.ResourceChanged;
import org.talentstation.station.network.NetworkEvent.ResourceShared;
import org.talentstation.station.network.NetworkEvent.ResourceWithdrawn;
import org.talentstation.station.network.ResourceKind;
import org.talentstation.station.network.SharedResource;

/** What every station offers to the others, and what it offered. Article 4. */
@Component
public class SharedResources extends View<SharedResources.Row> {

    public SharedResources() {
        super("shared-resources", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ResourceShared.class, ResourceChanged.class, ResourceWithdrawn.class, NetworkHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case ResourceShared e -> rows.upsert(e.resource().resourceId(), row -> Row.of(e.resource(), e.on()).at(e.place()));
            case ResourceChanged e -> rows.change(e.resource().resourceId(), row -> row.changed(e.resource()));
            case ResourceWithdrawn e -> rows.change(e.resourceId(), row -> row.withdrawn(e.reason(), e.on()));
            case NetworkHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param availableTo last day, or null; {@code reason} why it was withdrawn, or null */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, ResourceKind kind,
                      String kindName, String description, LocalDate availableFrom, LocalDate availableTo, String conditions, LocalDate sharedOn,
                      Boolean offered, String reason, LocalDate withdrawnOn) {

        private static Row of(SharedResource r, LocalDate on) {
            return new Row(r.resourceId(), null, null, null, null, null, r.kind(), r.kind().chinese(), r.description(), r.availableFrom(),
                    r.availableTo(), r.conditions(), on, true, null, null);
        }

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), kind, kindName,
                    description, availableFrom, availableTo, conditions, sharedOn, offered, reason, withdrawnOn);
        }

        private Row changed(SharedResource r) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, r.description(), r.availableFrom(),
                    r.availableTo(), r.conditions(), sharedOn, offered, reason, withdrawnOn);
        }

        private Row withdrawn(String why, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, description, availableFrom, availableTo,
                    conditions, sharedOn, false, why, on);
        }
    }
}
