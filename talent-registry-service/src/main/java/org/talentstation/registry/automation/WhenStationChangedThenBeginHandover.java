package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.registry.handover.StationRecords;
import org.talentstation.registry.handover.begin.BeginHandover;
import org.talentstation.registry.learned.KnownStations;
import org.talentstation.registry.talent.Custody;

/** The station has another host, or lies elsewhere: what came through it follows. Article 15. */
@Component
public final class WhenStationChangedThenBeginHandover implements Automation<StationChangePublished> {

    private final KnownStations stations;
    private final StationRecords records;

    WhenStationChangedThenBeginHandover(KnownStations stations, StationRecords records) {
        this.stations = stations;
        this.records = records;
    }

    @Override
    public String name() {
        return "whenStationChangedThenBeginHandover";
    }

    @Override
    public Set<Class<? extends StationChangePublished>> triggers() {
        return Set.of(StationChangePublished.class);
    }

    @Override
    public List<? extends Command> react(StationChangePublished event, LoggedEvent<StationChangePublished> logged, Occasion occasion) {
        // As it is by now: a later change that arrived already has the last word.
        Custody to = stations.find(event.stationId()).map(known -> new Custody(known.stationId(), known.hostId(), known.jurisdiction())).orElseThrow();
        List<String> behind = records.notYet(to);
        return behind.isEmpty() ? List.of() : List.of(new BeginHandover(to, behind, occasion));
    }
}
