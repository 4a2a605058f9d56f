package org.talentstation.station.view.duefilings;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.Filing;
import org.talentstation.station.ledger.FilingEvent.*;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;

/** The due-sheet: what each titled station is to file by when, and whether it has. Article 15. */
@Component
public class DueFilings extends View<DueFilings.Row> {

    public DueFilings() {
        super("due-filings", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(FilingYearBegun.class, FilingMade.class, FilingReturned.class, FilingRefiled.class, FilingsWaived.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case FilingYearBegun e -> e.dues().forEach(due -> rows.upsert(due.idIn(e.ledgerId()),
                    row -> Row.of(due.idIn(e.ledgerId()), due, row == null ? null : row.filedOn).at(e.place())));
            case FilingMade e when e.filing().dueOn() == null -> {
                // Nobody waits for it.
            }
            case FilingMade e -> rows.upsert(id(e.ledgerId(), e.filing()), row -> row == null ? Row.of(id(e.ledgerId(), e.filing()),
                    new Due(e.filing().kind(), e.filing().year(), e.filing().dueOn()), e.filing().filedOn()).at(e.place())
                    : row.filed(row.filedOn == null ? e.filing().filedOn() : row.filedOn));
            case FilingReturned e -> rows.change(id(e.ledgerId(), e.filing()), row -> row.filed(null));
            case FilingRefiled e -> rows.change(id(e.ledgerId(), e.filing()), row -> row.filed(e.filing().filedOn()));
            case FilingsWaived e -> e.dues().forEach(due -> rows.delete(due.idIn(e.ledgerId())));
            case LedgerHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    private static String id(String ledgerId, Filing filing) {
        return new Due(filing.kind(), filing.year(), filing.dueOn()).idIn(ledgerId);
    }

    /** @param filedOn null while it is owed: never filed, or returned */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, FilingKind kind,
                      String kindName, Integer year, LocalDate dueOn, LocalDate filedOn) {

        private static Row of(String id, Due due, LocalDate filedOn) {
            return new Row(id, null, null, null, null, null, due.kind(), due.kind().chinese(), due.year(), due.dueOn(), filedOn);
        }

        private Row filed(LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, year, dueOn, on);
        }

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), kind, kindName, year,
                    dueOn, filedOn);
        }
    }
}
