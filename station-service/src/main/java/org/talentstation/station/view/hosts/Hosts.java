package org.talentstation.station.view.hosts;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.host.Host;
import org.talentstation.station.host.HostEvent;
import org.talentstation.station.host.HostEvent.HostCorrected;
import org.talentstation.station.host.HostEvent.HostRegistered;

/** The registered hosts. Article 5. */
@Component
public class Hosts extends View<Hosts.Row> {

    public Hosts() {
        super("hosts", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(HostEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((HostEvent) event.payload()) {
            case HostRegistered e -> rows.upsert(Host.idOf(e.hostId()), row -> Row.of(e.hostId(), e.name(), e.kind(), e.unitClass(),
                    e.jurisdiction(), e.jurisdictionName(), e.address(), e.on(), null));
            case HostCorrected e -> rows.change(Host.idOf(e.hostId()), row -> Row.of(e.hostId(), e.name(), e.kind(), e.unitClass(),
                    row.jurisdiction, row.jurisdictionName, e.address(), row.registeredOn, e.on()));
        }
    }

    /** @param path how an application of the host is filed (Article 7(1)) */
    public record Row(String id, String hostId, String name, HostKind kind, String kindName, UnitClass unitClass,
                      String unitClassName, FilingPath path, String pathName, String jurisdiction, String jurisdictionName,
                      String address, LocalDate registeredOn, LocalDate correctedOn) {

        private static Row of(String hostId, String name, HostKind kind, UnitClass unitClass, String jurisdiction,
                              String jurisdictionName, String address, LocalDate registeredOn, LocalDate correctedOn) {
            return new Row(Host.idOf(hostId), hostId, name, kind, kind.chinese(), unitClass, unitClass.chinese(), unitClass.path(),
                    unitClass.path().chinese(), jurisdiction, jurisdictionName, address, registeredOn, correctedOn);
        }
    }
}
