package org.talentstation.station.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.network.NetworkEvent.NetworkShut;

/** The title is lost: whatever is offered or linked ends, and nothing more is entered; a repeated one changes nothing. Article 17. */
public record ShutNetwork(String aggregateId, String cause, LocalDate on, Occasion occasion) implements NetworkCommand {

    @Override
    public List<NetworkEvent> decide(NetworkState state) {
        if (state.shut()) {
            return List.of();
        }
        List<NetworkEvent> events = new ArrayList<>(state.endings(aggregateId, cause, on));
        events.add(new NetworkShut(aggregateId, cause, on));
        return events;
    }
}
