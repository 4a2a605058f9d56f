package org.talentstation.station.view.staff;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;
import org.talentstation.station.ledger.StaffEvent.StaffAppointed;
import org.talentstation.station.ledger.StaffEvent.StaffRelieved;
import org.talentstation.station.ledger.StaffRole;

/** Who works or worked at each station, by the host's own number. Article 15. */
@Component
public class Staff extends View<Staff.Row> {

    public Staff() {
        super("staff", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(StaffAppointed.class, StaffRelieved.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case StaffAppointed e -> rows.upsert(e.member().staffId(), row -> new Row(e.member().staffId(), null, null, null, null, null,
                    e.member().staffRef(), e.member().role(), e.member().role().chinese(), e.member().from(), null, true, null).at(e.place()));
            case StaffRelieved e -> rows.change(e.staffId(), row -> row.relieved(e.until(), e.reason()));
            case LedgerHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param to last day, or null */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                      String staffRef, StaffRole role, String roleName, LocalDate from, LocalDate to, Boolean working, String reason) {

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), staffRef, role,
                    roleName, from, to, working, reason);
        }

        private Row relieved(LocalDate until, String why) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, staffRef, role, roleName, from, until, false, why);
        }
    }
}
