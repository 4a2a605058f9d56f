package org.talentstation.station.automation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.BeginFilingYear;
import org.talentstation.station.view.duefilings.DueFilings;
import org.talentstation.station.view.stations.StationRow;
import org.talentstation.station.view.stations.Stations;

/**
 * A new year, or another version in force, begins a year of filings for every titled station; a station that is designated later
 * gets its own at once. So the register is read at start-up and when one of the two has changed, until one pass has done all that
 * there was by then; the ledger itself judges, so a stale view does no harm. Article 15.
 */
@Component
final class FilingYearsSweep implements Sweep {

    private final Tables tables;
    private final Stations stations;
    private final DueFilings dueFilings;
    private final Processors processors;
    private final LogPositions positions;
    private Pass pass;
    private Law done;

    FilingYearsSweep(Tables tables, Stations stations, DueFilings dueFilings, Processors processors, LogPositions positions) {
        this.tables = tables;
        this.stations = stations;
        this.dueFilings = dueFilings;
        this.processors = processors;
        this.positions = positions;
    }

    @Override
    public String name() {
        return "filingYearsSweep";
    }

    @Override
    public synchronized List<? extends Command> due(Instant now, Occasion occasion) {
        PolicyVersion policy = occasion.law().findInForceOn(occasion.date()).orElse(null);
        int year = ChinaTime.dateOf(now).getYear();
        Law law = new Law(year, policy);
        if (policy == null || law.equals(done)) {
            pass = null;
            done = policy == null ? null : done;
            return List.of();
        }
        long changedAt = pass != null && pass.law.equals(law) ? pass.changedAt : positions.head();
        pass = new Pass(law, changedAt, processors.hasSeen(ViewAwait.processorOf(stations), changedAt));
        return missing(year, occasion).toList();
    }

    /** The pass was over the whole register, as it was when the year or the version changed. */
    @Override
    public synchronized void swept() {
        if (pass != null && pass.whole) {
            done = pass.law;
        }
    }

    private Stream<BeginFilingYear> missing(int year, Occasion occasion) {
        Set<String> begun = tables.all(dueFilings, Map.of("kind", FilingKind.SUMMARY.name(), "year", year)).stream().map(DueFilings.Row::stationId)
                .collect(Collectors.toSet());
        return tables.all(stations, Map.of()).stream().filter(row -> row.titleStatus().isHeld() && row.titleFrom().getYear() <= year
                && !begun.contains(row.id())).map(row -> new BeginFilingYear(facts(row), occasion));
    }

    private static StationFacts facts(StationRow row) {
        return new StationFacts(row.id(), row.stationName(), row.stationType(), row.hostId(), row.hostName(), row.jurisdiction(), row.titleStatus(),
                row.titleFrom());
    }

    /** What a pass is for. */
    private record Law(int year, PolicyVersion policy) {
    }

    /** @param changedAt where the log ended when the year or the version had changed; {@code whole} whether the register read that far */
    private record Pass(Law law, long changedAt, boolean whole) {
    }
}
