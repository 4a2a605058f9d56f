package org.talentstation.registry.view.rankings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.demand.DemandEvent.DemandChanged;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.matching.FieldText;
import org.talentstation.registry.matching.MatchDemand;
import org.talentstation.registry.matching.MatchProfile;
import org.talentstation.registry.matching.MatchingIndex;
import org.talentstation.registry.talent.Availability;
import org.talentstation.registry.talent.Expertise;
import org.talentstation.registry.talent.ExpertiseLevel;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentProfileChanged;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.registry.taxonomy.TaxonomyEvent.TaxonomyVersionRegistered;
import org.talentstation.registry.taxonomy.TaxonomyVersion;

/**
 * What an event means for matching. Of a talent only its profile is taken: who the person is, is not even looked at. To be told an event again
 * changes nothing.
 */
final class MatchingFold {

    static final Set<Class<?>> EVENTS = Set.of(TalentRegistered.class, TalentProfileChanged.class, TalentMerged.class, TalentUnmerged.class,
            TalentErased.class, ConsentGiven.class, ConsentWithdrawn.class, DemandPosted.class, DemandChanged.class, DemandWithdrawn.class,
            DemandExpired.class, DemandFulfilled.class, TaxonomyVersionRegistered.class);

    private MatchingFold() {
    }

    static void tell(MatchingIndex index, Object event, long position) {
        switch (event) {
            case TalentRegistered e -> index.put(profile(e.talentId(), position, e.profile()));
            case TalentProfileChanged e -> index.put(profile(e.talentId(), position, e.profile()));
            case TalentMerged e -> index.merge(e.talentId(), true);
            case TalentUnmerged e -> index.merge(e.talentId(), false);
            case TalentErased e -> index.forget(e.talentId());
            case ConsentGiven e when e.purpose() == ConsentPurpose.RECOMMENDATION -> index.consent(e.talentId(), true);
            case ConsentWithdrawn e when e.purpose() == ConsentPurpose.RECOMMENDATION -> index.consent(e.talentId(), false);
            case DemandPosted e -> index.post(demand(e.demandId(), position, e.terms()));
            case DemandChanged e -> index.post(demand(e.demandId(), position, e.terms()));
            case DemandWithdrawn e -> index.close(e.demandId());
            case DemandExpired e -> index.close(e.demandId());
            case DemandFulfilled e -> index.close(e.demandId());
            case TaxonomyVersionRegistered e -> index.tell(text(e.version()));
            default -> {
                // nothing that matching knows of
            }
        }
    }

    /** The fields as matching knows them. */
    static FieldText text(TaxonomyVersion version) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, List<String>> replaced = new HashMap<>();
        version.fields().forEach(field -> {
            names.put(field.code(), field.name());
            if (field.parent() != null) {
                parents.put(field.code(), field.parent());
            }
        });
        version.replaces().forEach(old -> replaced.put(old.code(), List.copyOf(old.by())));
        return new FieldText(version.id(), names, parents, replaced);
    }

    /** What was left open in an old event is taken as: has none, and works anywhere at any time. */
    private static MatchProfile profile(String talentId, long position, Profile profile) {
        Map<String, ExpertiseLevel> fields = new HashMap<>();
        present(profile.expertise()).forEach(one -> fields.merge(one.field(), one.level() == null ? ExpertiseLevel.PRACTITIONER : one.level(),
                (a, b) -> a.compareTo(b) > 0 ? a : b));
        Availability when = profile.availability() == null ? new Availability(List.of(), null, null, List.of()) : profile.availability();
        return new MatchProfile(talentId, position, profile.category(), fields,
                present(profile.expertise()).stream().map(Expertise::taxonomy).filter(Objects::nonNull).findFirst().orElse(null),
                set(profile.titles()), set(profile.programmes()), set(when.modes()),
                when.from(), when.until(), set(when.places()));
    }

    private static MatchDemand demand(String demandId, long position, DemandTerms terms) {
        return new MatchDemand(demandId, position, terms.title(), present(terms.requirements()), terms.taxonomy());
    }

    private static <T> Set<T> set(List<T> values) {
        return new HashSet<>(present(values));
    }

    private static <T> List<T> present(List<T> values) {
        return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
    }
}
