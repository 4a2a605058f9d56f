package org.talentstation.station.view.filings;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.Filing;
import org.talentstation.station.ledger.FilingEvent.*;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;

/** Everything that hosts filed about their stations. Articles 15 and 16(6). */
@Component
public class Filings extends View<Filings.Row> {

    public Filings() {
        super("filings", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(FilingMade.class, FilingReplaced.class, FilingReturned.class, FilingRefiled.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case FilingMade e -> rows.upsert(e.filing().filingId(), row -> Row.of(e.filing(), false, null).at(e.place()));
            case FilingReplaced e -> rows.change(e.filing().filingId(), row -> row.as(e.filing(), false, e.reason()));
            case FilingReturned e -> rows.change(e.filing().filingId(), row -> row.as(e.filing(), true, e.opinion()));
            case FilingRefiled e -> rows.change(e.filing().filingId(), row -> row.as(e.filing(), false, null));
            case LedgerHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param remark opinion on its return, or why it was replaced; {@code late} null where no day was set */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, FilingKind kind,
                      String kindName, Integer year, String title, FileReference file, LocalDate filedOn, LocalDate dueOn, Boolean late,
                      Boolean returned, String remark) {

        private static Row of(Filing f, boolean returned, String remark) {
            return new Row(f.filingId(), null, null, null, null, null, f.kind(), f.kind().chinese(), f.year(), f.title(), f.file(), f.filedOn(),
                    f.dueOn(), f.dueOn() == null ? null : f.filedOn().isAfter(f.dueOn()), returned, remark);
        }

        private Row as(Filing f, boolean nowReturned, String why) {
            return of(f, nowReturned, why).at(new Place(stationId, stationName, hostId, hostName, jurisdiction));
        }

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), kind, kindName, year,
                    title, file, filedOn, dueOn, late, returned, remark);
        }
    }
}
