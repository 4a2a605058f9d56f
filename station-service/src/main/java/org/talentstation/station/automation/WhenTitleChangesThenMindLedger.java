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
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.StationReinstated;
import org.talentstation.station.designation.StationEvent.StationRevoked;
import org.talentstation.station.designation.StationEvent.StationWithdrawn;
import org.talentstation.station.ledger.BeginFilingYear;
import org.talentstation.station.ledger.ReopenLedger;
import org.talentstation.station.ledger.ShutLedger;
import org.talentstation.station.ledger.StationLedger;

/**
 * The title is lost: what is open in the ledger ends; it is back: new entries may be made, and what is to be filed is set anew.
 * One automation, so that loss and return keep their order. Articles 15 and 17.
 */
@Component
final class WhenTitleChangesThenMindLedger implements Automation<StationEvent> {

    private final AggregateState state;

    WhenTitleChangesThenMindLedger(AggregateState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "whenTitleChangesThenMindLedger";
    }

    @Override
    public Set<Class<? extends StationEvent>> triggers() {
        return Set.of(StationRevoked.class, StationWithdrawn.class, StationReinstated.class);
    }

    @Override
    public List<? extends Command> react(StationEvent event, LoggedEvent<StationEvent> logged, Occasion occasion) {
        String ledger = StationLedger.idOf(event.stationId());
        return switch (event) {
            case StationRevoked e -> List.of(new ShutLedger(ledger, "驿站称号被取消", e.on(), occasion));
            case StationWithdrawn e -> List.of(new ShutLedger(ledger, "驿站退出", e.on(), occasion));
            case StationReinstated e -> List.of(new ReopenLedger(ledger, e.on(), occasion),
                    new BeginFilingYear(state.of(Station.class, e.stationId(), Station::facts), occasion));
            default -> throw new IllegalStateException("Not triggered by " + event.getClass());
        };
    }
}
