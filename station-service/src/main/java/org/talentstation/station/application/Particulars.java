package org.talentstation.station.application;

import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;

/** Who applies, for what and where: fixed when the application is drafted and copied into what needs it. Articles 5, 7(1). */
public record Particulars(String hostId, String hostName, HostKind hostKind, UnitClass unitClass, String jurisdiction,
                          String jurisdictionName, StationType stationType, String stationName) {
}
