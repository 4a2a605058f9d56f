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
import org.talentstation.station.ledger.HandOverLedger;
import org.talentstation.station.ledger.StationLedger;

/** The station has another host: what its ledger holds goes with it. Article 15. */
@Component
final class WhenHostChangedThenHandOverLedger implements Automation<StationHostChanged> {

    @Override
    public String name() {
        return "whenHostChangedThenHandOverLedger";
    }

    @Override
    public Set<Class<? extends StationHostChanged>> triggers() {
        return Set.of(StationHostChanged.class);
    }

    @Override
    public List<? extends Command> react(StationHostChanged event, LoggedEvent<StationHostChanged> logged, Occasion occasion) {
        var place = Place.of(event.stationId(), event.about());
        return List.of(new HandOverLedger(StationLedger.idOf(event.stationId()), place, event.on(), occasion));
    }
}
