package org.talentstation.station.designation;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.application.Particulars;

/** The life of a title. Article 7(4). */
@RestsOn("7(4)")
public sealed interface StationEvent {

    /** A station holds the title from the date of the reply. */
    @EventName("station.station-designated")
    @RestsOn({"5", "7(4)"})
    record StationDesignated(String stationId, String applicationId, Particulars about, String address,
                             LocalDate titleFrom, String documentNumber, String policyVersion)
            implements StationEvent, Owned {

        @Override
        public String jurisdiction() {
            return about.jurisdiction();
        }

        @Override
        public String hostId() {
            return about.hostId();
        }
    }

    /** The plaque was handed over. */
    @EventName("station.plaque-hung")
    record PlaqueHung(String stationId, String plaqueNumber, LocalDate awardedOn) implements StationEvent {
    }
}
