package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.StationEvent.StationHostChanged;
import org.talentstation.station.network.HandOverNetwork;
import org.talentstation.station.network.StationNetwork;

/** The station has another host: what it shares and its links go with it. Article 15. */
@Component
final class WhenHostChangedThenHandOverNetwork implements Automation<StationHostChanged> {

    @Override
    public String name() {
        return "whenHostChangedThenHandOverNetwork";
    }

    @Override
    public Set<Class<? extends StationHostChanged>> triggers() {
        return Set.of(StationHostChanged.class);
    }

    @Override
    public List<? extends Command> react(StationHostChanged event, LoggedEvent<StationHostChanged> logged, Occasion occasion) {
        var place = Place.of(event.stationId(), event.about());
        return List.of(new HandOverNetwork(StationNetwork.idOf(event.stationId()), place, event.on(), occasion));
    }
}
