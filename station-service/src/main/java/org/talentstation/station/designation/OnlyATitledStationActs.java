package org.talentstation.station.designation;

import org.talentstation.kernel.refusal.Refusal;

/** Who holds no title, or has lost it, does nothing as a station. Articles 7(4) and 17. Refuses STATION_WITHOUT_TITLE. */
public final class OnlyATitledStationActs {

    private OnlyATitledStationActs() {
    }

    public static void check(StationFacts station) {
        if (!station.status().isHeld()) {
            throw Refusal.state("STATION_WITHOUT_TITLE", "17", "驿站称号%s，不能再以驿站名义办理(第十七条)。".formatted(station.status().chinese()));
        }
    }
}
