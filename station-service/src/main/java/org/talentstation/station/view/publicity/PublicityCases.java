package org.talentstation.station.view.publicity;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;
import org.talentstation.station.ledger.PersonNamed;
import org.talentstation.station.ledger.TrackingEvent.PublicityReleased;
import org.talentstation.station.ledger.TrackingEvent.PublicityTakenDown;

/** Every publicity case, those taken down with the cause. Article 12. */
@Component
public class PublicityCases extends View<PublicityCases.Row> {

    public PublicityCases() {
        super("publicity-cases", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PublicityReleased.class, PublicityTakenDown.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case PublicityReleased e -> rows.upsert(e.caseId(), row -> new Row(e.caseId(), null, null, null, null, null, e.title(), e.summary(),
                    e.person(), e.on(), true, null, null).at(e.place()));
            case PublicityTakenDown e -> rows.change(e.caseId(), row -> row.down(e.cause(), e.on()));
            case LedgerHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param person whom it names, by reference; null where it names nobody */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                      String title, String summary, PersonNamed person, LocalDate releasedOn, Boolean shown, String cause, LocalDate takenDownOn) {

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), title, summary, person,
                    releasedOn, shown, cause, takenDownOn);
        }

        private Row down(String why, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, title, summary, person, releasedOn, false, why, on);
        }
    }
}
