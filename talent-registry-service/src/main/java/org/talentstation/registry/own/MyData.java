package org.talentstation.registry.own;

import java.time.Instant;
import java.util.List;
import org.talentstation.registry.consent.ConsentEvent;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.talent.Profile;

/**
 * All that is kept about a person. Personal Information Protection Law, Article 45.
 *
 * @param corrections what was corrected, with both values, oldest first
 */
record MyData(String talentId, PersonalData person, Profile profile, List<String> stations, List<ConsentEvent> consents, List<Correction> corrections,
              List<Reading> readings) {

    /** {@code before} and {@code after} as the person was known. */
    record Correction(Instant at, PersonalData before, PersonalData after, String reason) {
    }

    /** Somebody read the data unmasked. */
    record Reading(Instant at, String readBy, String role, String reason) {
    }
}
