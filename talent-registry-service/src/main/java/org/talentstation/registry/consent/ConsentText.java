package org.talentstation.registry.consent;

import java.time.LocalDate;

/** A text that is agreed to; a newer one of the same purpose takes its place for new consents from its day on. */
public record ConsentText(String version, ConsentPurpose purpose, LocalDate validFrom, String text) {
}
