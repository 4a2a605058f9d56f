package org.talentstation.station.network;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.network.NetworkEvent.NetworkReopened;

/** The station holds its title again; a repeated one changes nothing. Article 17. */
public record ReopenNetwork(String aggregateId, LocalDate on, Occasion occasion) implements NetworkCommand {

    @Override
    public List<NetworkReopened> decide(NetworkState state) {
        return state.shut() ? List.of(new NetworkReopened(aggregateId, on)) : List.of();
    }
}
