package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.talentstation.kernel.identifier.TalentReference;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A publicity case names a person only by reference and only with a recorded consent: its identifier, a day that is not in the
 * future, and the version of the text. Article 12 (our reading). Refuses TALENT_REFERENCE_INVALID and CONSENT_REQUIRED.
 */
final class ANamedPersonHasConsented {

    private static final String PARAMETER = "publicity.namedPersonNeedsConsent";
    /** By their form neither can be a name or a number of a person. */
    private static final Pattern CONSENT = Pattern.compile("consent-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");

    private ANamedPersonHasConsented() {
    }

    static PersonNamed check(PersonNamed person, LocalDate today) {
        if (person == null) {
            return null;
        }
        TalentReference.checked(person.talentRef(), "person.talentRef");
        if (person.consentId() == null || !CONSENT.matcher(person.consentId()).matches() || person.consentedOn() == null
                || person.consentedOn().isAfter(today) || person.textVersion() == null || !VERSION.matcher(person.textVersion()).matches()) {
            throw Refusal.rule("CONSENT_REQUIRED", "12", Reading.READING,
                    "宣传具名人员须经本人同意：请登记同意书编号(consent-开头)、不晚于今日的同意日期和文本版本(第十二条)。")
                    .restingOn(PARAMETER, Reading.READING).inField("person");
        }
        return person;
    }
}
