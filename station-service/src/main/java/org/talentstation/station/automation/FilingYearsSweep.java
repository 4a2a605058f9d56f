package org.talentstation.station.automation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.BeginFilingYear;
import org.talentstation.station.view.duefilings.DueFilings;
import org.talentstation.station.view.stations.StationRow;
import org.talentstation.station.view.stations.Stations;

/** A titled station without this year's due-sheet gets one; the ledger itself judges, so a stale view does no harm. Article 15. */
@Component
final class FilingYearsSweep implements Sweep {

    private final Tables tables;
    private final Stations stations;
    private final DueFilings dueFilings;

    FilingYearsSweep(Tables tables, Stations stations, DueFilings dueFilings) {
        this.tables = tables;
        this.stations = stations;
        this.dueFilings = dueFilings;
    }

    @Override
    public String name() {
        return "filingYearsSweep";
    }

    @Override
    public List<? extends Command> due(Instant now, Occasion occasion) {
        int year = ChinaTime.dateOf(now).getYear();
        if (occasion.law().findInForceOn(occasion.date()).isEmpty()) {
            return List.of();
        }
        Set<String> begun = tables.all(dueFilings, Map.of("kind", FilingKind.SUMMARY.name(), "year", year)).stream().map(DueFilings.Row::stationId)
                .collect(Collectors.toSet());
        return tables.all(stations, Map.of()).stream().filter(row -> row.titleStatus().isHeld() && row.titleFrom().getYear() <= year
                && !begun.contains(row.id())).map(row -> new BeginFilingYear(facts(row), occasion)).toList();
    }

    private static StationFacts facts(StationRow row) {
        return new StationFacts(row.id(), row.stationName(), row.stationType(), row.hostId(), row.hostName(), row.jurisdiction(), row.titleStatus(),
                row.titleFrom());
    }
}
