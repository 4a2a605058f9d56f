package org.talentstation.station.ledger;

import java.time.LocalDate;

/**
 * Somebody on a station's staff, by the host's own number and never by name. Article 15.
 *
 * @param from the first day
 */
public record StaffMember(String staffId, String staffRef, StaffRole role, LocalDate from) {
}
