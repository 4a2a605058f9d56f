package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A title was revoked after a rectification that was re-checked as failed. Article 17. */
@EventName("published.station.revocation")
@RestsOn("17")
public record StationRevocationPublished(String stationId, String rectificationId, String documentNumber, LocalDate revokedOn,
                                         String policyVersion) {
}
