package org.talentstation.station.network;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.network.NetworkEvent.ResourceShared;

/** A titled station offers something to others. Article 4. Refuses a station without a title and what {@link SharedResource#checked} does. */
public record ShareResource(StationFacts station, SharedResource resource, Occasion occasion) implements NetworkCommand {

    @Override
    public String aggregateId() {
        return StationNetwork.idOf(station.stationId());
    }

    @Override
    public List<ResourceShared> decide(NetworkState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        return List.of(new ResourceShared(aggregateId(), Place.of(station), resource.checked(occasion.date()), occasion.date()));
    }
}
