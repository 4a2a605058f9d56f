package org.talentstation.station.view.stations;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.station.StationType;

/**
 * How many stations hold their title in a jurisdiction, by type; only counted, nothing is refused because of it. Article 4.
 *
 * @param byType every type, also those without a station
 */
record Coverage(String jurisdiction, String jurisdictionName, Map<StationType, Long> byType, long stations) {

    /** Every jurisdiction, also those without a station, and any other where one is. */
    static List<Coverage> of(List<StationRow> register) {
        List<StationRow> held = register.stream().filter(row -> row.titleStatus().isHeld()).toList();
        return Stream.concat(Jurisdictions.builtIn().all().stream().map(Jurisdiction::key), held.stream().map(StationRow::jurisdiction)).distinct()
                .map(key -> in(key, held.stream().filter(row -> row.jurisdiction().equals(key)).toList())).toList();
    }

    private static Coverage in(String key, List<StationRow> there) {
        Map<StationType, Long> byType = new EnumMap<>(StationType.class);
        Arrays.stream(StationType.values()).forEach(type -> byType.put(type, there.stream().filter(row -> row.stationType() == type).count()));
        return new Coverage(key, Jurisdictions.builtIn().find(key).map(Jurisdiction::name).orElse(key), byType, there.size());
    }
}
