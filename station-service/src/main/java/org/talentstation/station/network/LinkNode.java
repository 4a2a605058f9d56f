package org.talentstation.station.network;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.network.NetworkEvent.NodeLinked;

/**
 * A titled station is linked with another node, once while it lasts. Article 3. Refuses a station without a title,
 * NODE_ALREADY_LINKED and what {@link NetworkLink#checked} does.
 */
public record LinkNode(StationFacts station, NetworkLink link, Occasion occasion) implements NetworkCommand {

    @Override
    public String aggregateId() {
        return StationNetwork.idOf(station.stationId());
    }

    @Override
    public List<NodeLinked> decide(NetworkState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        NetworkLink made = link.checked(occasion.date());
        state.mustNotBeLinkedWith(made);
        return List.of(new NodeLinked(aggregateId(), Place.of(station), made, occasion.date()));
    }
}
