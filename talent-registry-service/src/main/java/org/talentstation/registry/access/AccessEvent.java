package org.talentstation.registry.access;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** Who read unmasked personal data, and why: the stream {@code access-<uuid of the talent>}. */
@RestsOn("8")
public sealed interface AccessEvent {

    String accessId();

    String talentId();

    /** Recorded before anything was shown; {@code readBy} is an account, {@code role} what it acted as. */
    @EventName("registry.personal-data-read")
    record PersonalDataRead(String accessId, String talentId, String readBy, String role, String reason, LocalDate on) implements AccessEvent {
    }
}
