package org.talentstation.station.network;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.network.NetworkEvent.NetworkHandedOver;

/** The station changed hands: what it shares and its links follow; a repeated one changes nothing. Article 15. */
public record HandOverNetwork(String aggregateId, Place place, LocalDate on, Occasion occasion) implements NetworkCommand {

    @Override
    public List<NetworkHandedOver> decide(NetworkState state) {
        return place.equals(state.handedTo()) ? List.of() : List.of(new NetworkHandedOver(aggregateId, state.entries(), place, on));
    }
}
