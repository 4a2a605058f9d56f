package org.talentstation.station.application.draft;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.station.CoLocation;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.host.HostFacts;
import org.talentstation.kernel.text.Required;

/**
 * A host begins an application for a station of one type. The path follows the unit class, never the address. An unusual
 * host kind is a warning: the text says 可…设立. Articles 5 and 7(1).
 */
public record DraftApplication(String aggregateId, HostFacts host, StationType stationType, String stationName,
                               String address, List<CoLocation> coLocations, Occasion occasion)
        implements Command, Owned {

    public DraftApplication {
        coLocations = coLocations == null ? List.of() : coLocations.stream().distinct().sorted().toList();
    }

    @Override
    public String jurisdiction() {
        return host.jurisdiction();
    }

    @Override
    public String hostId() {
        return host.hostId();
    }

    public ApplicationDrafted decide() {
        String name = Required.text(stationName, "stationName", "驿站名称", 100);
        String place = Required.text(address, "address", "驿站地址", 200);
        var about = new Particulars(host.hostId(), host.name(), host.kind(), host.unitClass(), host.jurisdiction(),
                host.jurisdictionName(), stationType, name);
        return new ApplicationDrafted(aggregateId, about, host.unitClass().path(), !stationType.isUsualHost(host.kind()),
                place, coLocations, occasion.date());
    }
}
