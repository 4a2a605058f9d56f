package org.talentstation.evaluation.biennial.open;

import java.util.HashSet;
import java.util.List;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.Entry;
import org.talentstation.kernel.refusal.Refusal;

/** A round has at least one station (ROUND_WITHOUT_STATION), each once (STATION_TWICE). */
public final class RoundOfStations {

    private RoundOfStations() {
    }

    public static void check(List<Entry> entries) {
        if (entries.isEmpty()) {
            throw Refusal.invalid("ROUND_WITHOUT_STATION", "stations", "评估批次至少列入一个驿站。");
        }
        var seen = new HashSet<String>();
        entries.forEach(e -> {
            if (!seen.add(e.stationId())) {
                throw Refusal.invalid("STATION_TWICE", "stations", "“%s”重复列入。".formatted(e.stationName()));
            }
        });
    }
}
