package org.talentstation.station.ledger;

import java.time.LocalDate;

/**
 * A person whom a publicity case names, by the registry's reference, with the recorded consent.
 *
 * @param consentId   identifier of the consent
 * @param consentedOn the day on which it was given
 * @param textVersion version of the text that was consented to
 */
public record PersonNamed(String talentRef, String consentId, LocalDate consentedOn, String textVersion) {
}
