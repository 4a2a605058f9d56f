package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.designation.Station;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.ledger.BeginFilingYear;

/** A station holds its title: what it is to file by when is set at once, for it and whose it is by now. Article 15. */
@Component
final class WhenStationDesignatedThenBeginFilingYear implements Automation<StationDesignated> {

    private final AggregateState state;

    WhenStationDesignatedThenBeginFilingYear(AggregateState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "whenStationDesignatedThenBeginFilingYear";
    }

    @Override
    public Set<Class<? extends StationDesignated>> triggers() {
        return Set.of(StationDesignated.class);
    }

    @Override
    public List<? extends Command> react(StationDesignated event, LoggedEvent<StationDesignated> logged, Occasion occasion) {
        return List.of(new BeginFilingYear(state.of(Station.class, event.stationId(), Station::facts), occasion));
    }
}
