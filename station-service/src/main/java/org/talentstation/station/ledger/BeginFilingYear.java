package org.talentstation.station.ledger;

import java.util.List;
import java.util.stream.IntStream;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.FilingEvent.FilingYearBegun;

/**
 * Sets what a titled station is to file by when, for every year of its title until this one that has not begun; a repeated one
 * changes nothing, and outside every version nothing is set. Articles 15 and 18.
 */
public record BeginFilingYear(StationFacts station, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<FilingYearBegun> decide(LedgerState state) {
        PolicyVersion policy = occasion.law().findInForceOn(occasion.date()).orElse(null);
        if (policy == null || state.shut() || !station.status().isHeld()) {
            return List.of();
        }
        return IntStream.rangeClosed(station.titleFrom().getYear(), occasion.date().getYear()).filter(year -> !state.filings().hasBegun(year))
                .mapToObj(year -> new FilingYearBegun(aggregateId(), Place.of(station), year, FilingDeadline.ofYear(year, station.titleFrom(),
                        policy), occasion.date(), policy.id())).toList();
    }
}
