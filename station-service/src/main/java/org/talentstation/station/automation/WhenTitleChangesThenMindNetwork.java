package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.StationReinstated;
import org.talentstation.station.designation.StationEvent.StationRevoked;
import org.talentstation.station.designation.StationEvent.StationWithdrawn;
import org.talentstation.station.network.ReopenNetwork;
import org.talentstation.station.network.ShutNetwork;
import org.talentstation.station.network.StationNetwork;

/**
 * The title is lost: what the station shares and its links end; it is back: new ones may be entered. One automation, so that loss
 * and return keep their order. Articles 3, 4 and 17.
 */
@Component
final class WhenTitleChangesThenMindNetwork implements Automation<StationEvent> {

    @Override
    public String name() {
        return "whenTitleChangesThenMindNetwork";
    }

    @Override
    public Set<Class<? extends StationEvent>> triggers() {
        return Set.of(StationRevoked.class, StationWithdrawn.class, StationReinstated.class);
    }

    @Override
    public List<? extends Command> react(StationEvent event, LoggedEvent<StationEvent> logged, Occasion occasion) {
        String network = StationNetwork.idOf(event.stationId());
        return switch (event) {
            case StationRevoked e -> List.of(new ShutNetwork(network, "驿站称号被取消", e.on(), occasion));
            case StationWithdrawn e -> List.of(new ShutNetwork(network, "驿站退出", e.on(), occasion));
            case StationReinstated e -> List.of(new ReopenNetwork(network, e.on(), occasion));
            default -> throw new IllegalStateException("Not triggered by " + event.getClass());
        };
    }
}
