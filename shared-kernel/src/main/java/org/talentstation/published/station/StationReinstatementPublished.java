package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * An appeal against a revocation was upheld: the station holds its title again; money and demonstration title that ended with
 * it do not come back by themselves. An addition, the Measures are silent. Article 17 (our reading).
 */
@EventName("published.station.reinstatement")
@RestsOn("17")
public record StationReinstatementPublished(String stationId, LocalDate reinstatedOn) {
}
