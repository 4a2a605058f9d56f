package org.talentstation.registry.view.rankings;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.talent.Availability;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Expertise;
import org.talentstation.registry.talent.ExpertiseLevel;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.vault.Sealed;
import org.talentstation.testkit.ServiceUnderTest;

/** Talents, consents and demands in the running service's log. */
public final class Seeded {

    public static final LocalDate DAY = LocalDate.of(2026, 1, 11);

    private Seeded() {
    }

    /** One more event of a stream; answers its position. */
    static long append(String type, String id, Object event) {
        return append(RunningRegistry.service(), type, id, event);
    }

    static long append(ServiceUnderTest service, String type, String id, Object event) {
        var positions = service.bean(LogPositions.class);
        Clock clock = service.bean(BusinessClock.class);
        var origin = new EventOrigin(clock.instant(), "seed", "系统", "SYSTEM", null, null, "none", UUID.randomUUID().toString(),
                UUID.randomUUID().toString(), "seed");
        var store = service.bean(NotifyingEventStore.class);
        store.publish(new GenericDomainEventMessage<>(type, id, positions.versionOf(id).orElse(-1) + 1, event, origin.asMetadata()));
        store.committed();
        return positions.newestOf(List.of(id));
    }

    /** In the place of what the vault would make of it; nobody opens it here. */
    static Sealed sealed(String talentId, String plain) {
        return new Sealed(talentId, "AES-256-GCM", "AAAAAAAAAAAAAAAA", Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
    }

    static Profile profile(String field, ExpertiseLevel level, String... titles) {
        return new Profile(TalentCategory.EXPERT_SCHOLAR, null, List.of(new Expertise(field, "GB/T 13745-2009", level)), List.of(titles), List.of(),
                new Availability(List.of(EngagementMode.PART_TIME_POST), null, null, List.of()));
    }

    static void talent(String id, String person, Profile profile, String hostId, String jurisdiction) {
        append("Talent", id, new TalentRegistered(id, sealed(id, person), profile, new Custody(null, hostId, jurisdiction), DAY, null));
    }

    static long consent(String talentId, ConsentPurpose purpose) {
        String id = talentId.replaceFirst("talent", "consent");
        return append("Consent", id, new ConsentGiven(id, talentId, purpose, "v1", null, "huancui", null, DAY));
    }

    static long withdraw(String talentId, ConsentPurpose purpose) {
        String id = talentId.replaceFirst("talent", "consent");
        return append("Consent", id, new ConsentWithdrawn(id, talentId, purpose, "不再考虑", DAY));
    }

    /** One who consents to be recommended. */
    static void consenting(String id, String person, Profile profile) {
        talent(id, person, profile, null, "huancui");
        consent(id, ConsentPurpose.RECOMMENDATION);
    }

    static DemandTerms terms(Requirement... requirements) {
        return new DemandTerms(DemandKind.TALENT, "求贤", "说明", List.of(requirements), null, null, null, LocalDate.of(2099, 12, 31), false);
    }

    static long demand(String id, String hostId, String jurisdiction, Requirement... requirements) {
        return append("Demand", id, new DemandPosted(id, terms(requirements), "91371000MA3C00011R", "某企业", null, jurisdiction, hostId, DAY, null));
    }
}
