package org.talentstation.evaluation.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.demonstration.handover.HandOverDemonstration;
import org.talentstation.evaluation.rectification.handover.HandOverRectification;
import org.talentstation.evaluation.standing.Rectifying;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.evaluation.standing.StationStanding;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The station has another host: its demonstration and its rectification follow. Article 15. */
@Component
public final class WhenStationChangedThenHandOver implements Automation<StationChanged> {

    private final AggregateState state;

    public WhenStationChangedThenHandOver(AggregateState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "whenStationChangedThenHandOver";
    }

    @Override
    public Set<Class<? extends StationChanged>> triggers() {
        return Set.of(StationChanged.class);
    }

    @Override
    public List<? extends Command> react(StationChanged event, LoggedEvent<StationChanged> logged, Occasion occasion) {
        String demonstration = state.of(StationStanding.class, event.standingId(), StationStanding::demonstration);
        Rectifying rectifying = state.of(StationStanding.class, event.standingId(), StationStanding::rectifying);
        var commands = new ArrayList<Command>();
        if (demonstration != null) {
            commands.add(new HandOverDemonstration(demonstration, event.stationName(), event.hostId(), event.hostName(), event.jurisdiction(),
                    occasion));
        }
        if (rectifying != null) {
            commands.add(new HandOverRectification(rectifying.rectificationId(), event.stationName(), event.hostId(), event.hostName(),
                    event.jurisdiction(), occasion));
        }
        return commands;
    }
}
