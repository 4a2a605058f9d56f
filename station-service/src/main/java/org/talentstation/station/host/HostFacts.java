package org.talentstation.station.host;

import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;

/** What an application copies from its host when it is drafted: later corrections do not change a filed application. */
public record HostFacts(String hostId, String name, HostKind kind, UnitClass unitClass, String jurisdiction,
                        String jurisdictionName) {
}
