package org.talentstation.registry.talent.register;

import org.springframework.stereotype.Component;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.learned.KnownStation;
import org.talentstation.registry.learned.KnownStations;
import org.talentstation.registry.talent.Custody;

/**
 * Whose object a new record is: its station's host's, or its jurisdiction's. Refuses what {@link KnownStations} refuses, and
 * JURISDICTION_REQUIRED.
 */
@Component
public final class Custodians {

    private final KnownStations stations;
    private final Jurisdictions jurisdictions;

    Custodians(KnownStations stations, Jurisdictions jurisdictions) {
        this.stations = stations;
        this.jurisdictions = jurisdictions;
    }

    public Custody of(String stationId, String jurisdiction) {
        if (stationId != null && !stationId.isBlank()) {
            KnownStation station = stations.titled(stationId);
            return new Custody(station.stationId(), station.hostId(), station.jurisdiction());
        }
        if (jurisdiction == null || jurisdiction.isBlank()) {
            throw Refusal.invalid("JURISDICTION_REQUIRED", "jurisdiction", "不经驿站入库的，请填写所在辖区。");
        }
        return new Custody(null, null, jurisdictions.get(jurisdiction).key());
    }
}
