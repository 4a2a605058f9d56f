package org.talentstation.station.host;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;

/** What is known about a host (依托单位). Article 5. */
@RestsOn("5")
public sealed interface HostEvent {

    /** A host was registered under its 统一社会信用代码. */
    @EventName("station.host-registered")
    record HostRegistered(String hostId, String name, HostKind kind, UnitClass unitClass, String jurisdiction,
                          String jurisdictionName, String address, LocalDate on) implements HostEvent, Owned {
    }

    /** Facts of a host were wrong or changed; its code and jurisdiction never do. */
    @EventName("station.host-corrected")
    record HostCorrected(String hostId, String name, HostKind kind, UnitClass unitClass, String address, String reason,
                         LocalDate on) implements HostEvent {
    }
}
