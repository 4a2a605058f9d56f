package org.talentstation.registry.talent;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.registry.vault.Sealed;

/** What happened to a talent's record. Who it is, is only in {@link Sealed} fields. Articles 2, 8(2) and 11. */
@RestsOn({"2", "8(2)", "11"})
public sealed interface TalentEvent {

    String talentId();

    /** {@code importRow} says which row of which import it came from, or is null. */
    @EventName("registry.talent-registered")
    record TalentRegistered(String talentId, Sealed person, Profile profile, Custody custody, LocalDate on, String importRow)
            implements TalentEvent, Transferable {

        @Override
        public String jurisdiction() {
            return custody.jurisdiction();
        }

        @Override
        public String hostId() {
            return custody.hostId();
        }
    }

    /** Both values stay in the history, for as long as the person's key. */
    @EventName("registry.personal-data-corrected")
    record PersonalDataCorrected(String talentId, Sealed before, Sealed person, String reason, LocalDate on) implements TalentEvent {
    }

    /** Fields, titles, programmes, category or availability as they are from now on. */
    @EventName("registry.talent-profile-changed")
    record TalentProfileChanged(String talentId, Profile before, Profile profile, LocalDate on) implements TalentEvent {
    }

    /** The talent works with a station; a talent may with several. */
    @EventName("registry.talent-affiliated")
    record TalentAffiliated(String talentId, String stationId, String hostId, String jurisdiction, LocalDate from) implements TalentEvent {
    }

    @EventName("registry.talent-affiliation-ended")
    record TalentAffiliationEnded(String talentId, String stationId, String reason, LocalDate on) implements TalentEvent {
    }

    /** Another record may be the same person; somebody decides. */
    @EventName("registry.talent-duplicate-suspected")
    record TalentDuplicateSuspected(String talentId, String otherId, DuplicateBasis basis, LocalDate on) implements TalentEvent {
    }

    /** They are two people. */
    @EventName("registry.talent-duplicate-dismissed")
    record TalentDuplicateDismissed(String talentId, String otherId, String reason, LocalDate on) implements TalentEvent {
    }

    /** This record is the same person as the other, which stands for both from now on. */
    @EventName("registry.talent-merged")
    record TalentMerged(String talentId, String survivorId, String reason, String decidedBy, LocalDate on) implements TalentEvent {
    }

    /** This record stands for the other one as well. */
    @EventName("registry.talent-absorbed")
    record TalentAbsorbed(String talentId, String mergedId, LocalDate on) implements TalentEvent {
    }

    /** The merger was a mistake: this record stands for itself again. */
    @EventName("registry.talent-unmerged")
    record TalentUnmerged(String talentId, String survivorId, String reason, String decidedBy, LocalDate on) implements TalentEvent {
    }

    @EventName("registry.talent-separated")
    record TalentSeparated(String talentId, String mergedId, LocalDate on) implements TalentEvent {
    }

    /** The person is to be forgotten: its key is destroyed next. Personal Information Protection Law, Article 47. */
    @EventName("registry.talent-erased")
    record TalentErased(String talentId, String reason, String requestedBy, LocalDate on) implements TalentEvent {
    }

    /** The key is gone; {@code keyFingerprint} names which. */
    @EventName("registry.talent-key-destroyed")
    record TalentKeyDestroyed(String talentId, String keyFingerprint, LocalDate on) implements TalentEvent {
    }

    /** Its station has another host, or lies elsewhere: whose it is follows. Article 15. */
    @EventName("registry.talent-handed-over")
    @RestsOn("15")
    record TalentHandedOver(String talentId, String jurisdiction, String hostId, LocalDate on) implements TalentEvent, Owned {
    }
}
