package org.talentstation.station.view.networklinks;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.network.NetworkEvent.NetworkHandedOver;
import org.talentstation.station.network.NetworkEvent.NodeLinked;
import org.talentstation.station.network.NetworkEvent.NodeUnlinked;
import org.talentstation.station.network.NodeKind;

/** Which other nodes of the network each station is or was linked with. Article 3. */
@Component
public class NetworkLinks extends View<NetworkLinks.Row> {

    public NetworkLinks() {
        super("network-links", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(NodeLinked.class, NodeUnlinked.class, NetworkHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case NodeLinked e -> rows.upsert(e.link().linkId(), row -> new Row(e.link().linkId(), null, null, null, null, null, e.link().kind(),
                    e.link().kindName(), e.link().node(), e.link().since(), true, null, null).at(e.place()));
            case NodeUnlinked e -> rows.change(e.linkId(), row -> row.ended(e.reason(), e.on()));
            case NetworkHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param kindName the kind in Chinese; of another one, what it is */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, NodeKind kind,
                      String kindName, String node, LocalDate since, Boolean linked, String reason, LocalDate endedOn) {

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), kind, kindName, node,
                    since, linked, reason, endedOn);
        }

        private Row ended(String why, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, node, since, false, why, on);
        }
    }
}
