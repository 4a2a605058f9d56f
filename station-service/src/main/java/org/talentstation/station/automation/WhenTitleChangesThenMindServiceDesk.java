package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDesk;
import org.talentstation.station.commissioner.reopen.ReopenServiceDesk;
import org.talentstation.station.commissioner.shut.ShutServiceDesk;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.StationReinstated;
import org.talentstation.station.designation.StationEvent.StationRevoked;
import org.talentstation.station.designation.StationEvent.StationWithdrawn;

/**
 * The title is lost: its commissioner cases end; it is back: new ones may begin. One automation, so that loss and return keep
 * their order. Articles 10 and 17.
 */
@Component
final class WhenTitleChangesThenMindServiceDesk implements Automation<StationEvent> {

    @Override
    public String name() {
        return "whenTitleChangesThenMindServiceDesk";
    }

    @Override
    public Set<Class<? extends StationEvent>> triggers() {
        return Set.of(StationRevoked.class, StationWithdrawn.class, StationReinstated.class);
    }

    @Override
    public List<? extends Command> react(StationEvent event, LoggedEvent<StationEvent> logged, Occasion occasion) {
        String desk = ServiceDesk.idOf(event.stationId());
        return switch (event) {
            case StationRevoked e -> List.of(new ShutServiceDesk(desk, "驿站称号被取消，专员服务终止", e.on(), occasion));
            case StationWithdrawn e -> List.of(new ShutServiceDesk(desk, "驿站退出，专员服务终止", e.on(), occasion));
            case StationReinstated e -> List.of(new ReopenServiceDesk(desk, e.on(), occasion));
            default -> throw new IllegalStateException("Not triggered by " + event.getClass());
        };
    }
}
