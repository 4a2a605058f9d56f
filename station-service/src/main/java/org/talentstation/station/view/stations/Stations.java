package org.talentstation.station.view.stations;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.PlaqueHung;
import org.talentstation.station.designation.StationEvent.StationDesignated;

/** The register of stations. Article 7(4). */
@Component
public class Stations extends View<Stations.Row> {

    public Stations() {
        super("stations", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(StationEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((StationEvent) event.payload()) {
            case StationDesignated e -> rows.upsert(e.stationId(), row -> new Row(e.stationId(), e.applicationId(),
                    e.about().stationName(), e.about().stationType(), e.about().stationType().chinese(), e.about().hostId(),
                    e.about().hostName(), e.about().jurisdiction(), e.about().jurisdictionName(), e.address(), e.titleFrom(),
                    e.documentNumber(), e.policyVersion(), null, null, Row.AWAITS_PLAQUE));
            case PlaqueHung e -> rows.change(e.stationId(), row -> row.withPlaque(e.plaqueNumber(), e.awardedOn()));
        }
    }

    /** @param titleFrom day of the reply, from which the title dates */
    public record Row(String id, String applicationId, String stationName, StationType stationType, String stationTypeName,
                      String hostId, String hostName, String jurisdiction, String jurisdictionName, String address,
                      LocalDate titleFrom, String documentNumber, String policyVersion, String plaqueNumber,
                      LocalDate plaqueAwardedOn, String status) {

        static final String AWAITS_PLAQUE = "已批复待授牌";
        static final String HAS_PLAQUE = "已授牌";

        private Row withPlaque(String number, LocalDate on) {
            return new Row(id, applicationId, stationName, stationType, stationTypeName, hostId, hostName, jurisdiction,
                    jurisdictionName, address, titleFrom, documentNumber, policyVersion, number, on,
                    number == null ? AWAITS_PLAQUE : HAS_PLAQUE);
        }

        /** As it stood at the end of the day. */
        Row asOf(LocalDate day) {
            return plaqueAwardedOn != null && plaqueAwardedOn.isAfter(day) ? withPlaque(null, null) : this;
        }
    }
}
