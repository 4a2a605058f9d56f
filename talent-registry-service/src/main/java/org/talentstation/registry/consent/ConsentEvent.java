package org.talentstation.registry.consent;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.kernel.text.FileReference;

/** What a talent agreed to, and took back: the stream {@code consent-<uuid of the talent>}. Article 8. */
@RestsOn("8")
public sealed interface ConsentEvent {

    String consentId();

    String talentId();

    /**
     * The person agreed, itself or on paper.
     *
     * @param textVersion which text was agreed to
     * @param evidence    the signed paper; null when the person did it under its own account
     */
    @EventName("registry.consent-given")
    record ConsentGiven(String consentId, String talentId, ConsentPurpose purpose, String textVersion, FileReference evidence, String jurisdiction,
                        String hostId, LocalDate on) implements ConsentEvent, Transferable {
    }

    /** The person took it back; what rests on it stops. */
    @EventName("registry.consent-withdrawn")
    record ConsentWithdrawn(String consentId, String talentId, ConsentPurpose purpose, String reason, LocalDate on) implements ConsentEvent {
    }

    /** Its station has another host, or lies elsewhere: whose it is follows. Article 15. */
    @EventName("registry.consent-handed-over")
    @RestsOn("15")
    record ConsentHandedOver(String consentId, String talentId, String jurisdiction, String hostId, LocalDate on) implements ConsentEvent, Owned {
    }
}
