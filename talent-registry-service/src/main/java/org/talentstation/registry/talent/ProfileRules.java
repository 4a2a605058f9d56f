package org.talentstation.registry.talent;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.taxonomy.FieldTaxonomy;
import org.talentstation.registry.taxonomy.TaxonomyVersion;

/**
 * Whether a profile is in order: CATEGORY_REQUIRED, CATEGORY_OTHER_NEEDS_TEXT (Article 2), EXPERTISE_REQUIRED, FIELD_UNKNOWN, FIELD_TWICE,
 * EXPERTISE_LEVEL_REQUIRED, TOO_MANY_ENTRIES, PERSONAL_NUMBER_IN_TEXT, AVAILABILITY_INVERTED, and a place that is no jurisdiction.
 */
@Component
public final class ProfileRules {

    private static final int MOST = 20;

    private final FieldTaxonomy taxonomy;
    private final Jurisdictions jurisdictions;

    ProfileRules(FieldTaxonomy taxonomy, Jurisdictions jurisdictions) {
        this.taxonomy = taxonomy;
        this.jurisdictions = jurisdictions;
    }

    public Profile checked(Profile profile) {
        if (profile == null || profile.category() == null) {
            throw Refusal.invalid("CATEGORY_REQUIRED", "profile.category", "请选择人才类别(第二条)。");
        }
        return new Profile(profile.category(), other(profile), expertise(profile.expertise()), texts(profile.titles(), "titles", "职称"),
                texts(profile.programmes(), "programmes", "人才工程"), availability(profile.availability()));
    }

    private static String other(Profile profile) {
        boolean absent = profile.otherCategory() == null || profile.otherCategory().isBlank();
        if (profile.category() != TalentCategory.OTHER) {
            return null;
        }
        if (absent) {
            throw Refusal.invalid("CATEGORY_OTHER_NEEDS_TEXT", "profile.otherCategory", "人才类别选“其他”的，请写明具体类别(第二条)。");
        }
        return PersonalNumber.absentFrom(profile.otherCategory(), "profile.otherCategory", "具体类别");
    }

    private List<Expertise> expertise(List<Expertise> given) {
        if (given == null || given.isEmpty()) {
            throw Refusal.invalid("EXPERTISE_REQUIRED", "profile.expertise", "请至少填写一个专业领域。");
        }
        notTooMany(given, "expertise", "专业领域");
        TaxonomyVersion inForce = taxonomy.inForce();
        Set<String> seen = new HashSet<>();
        return given.stream().map(e -> {
            inForce.get(e.field(), "profile.expertise");
            if (!seen.add(e.field())) {
                throw Refusal.invalid("FIELD_TWICE", "profile.expertise", "专业领域“%s”重复。".formatted(e.field()));
            }
            if (e.level() == null) {
                throw Refusal.invalid("EXPERTISE_LEVEL_REQUIRED", "profile.expertise", "请选择专业领域“%s”的层次。".formatted(e.field()));
            }
            return new Expertise(e.field(), inForce.id(), e.level());
        }).toList();
    }

    private static List<String> texts(List<String> given, String field, String what) {
        if (given == null) {
            return List.of();
        }
        notTooMany(given, field, what);
        return given.stream().map(text -> {
            String checked = PersonalNumber.absentFrom(text, "profile." + field, what);
            if (checked.length() > 100) {
                throw Refusal.invalid("TEXT_TOO_LONG", "profile." + field, "%s不能超过100个字。".formatted(what));
            }
            return checked;
        }).distinct().toList();
    }

    /** Absent: not available at present. */
    public Availability availability(Availability given) {
        if (given == null) {
            return new Availability(List.of(), null, null, List.of());
        }
        if (given.from() != null && given.until() != null && given.until().isBefore(given.from())) {
            throw Refusal.invalid("AVAILABILITY_INVERTED", "profile.availability.until", "可服务的截止日期早于开始日期。");
        }
        List<String> places = given.places() == null ? List.of() : given.places().stream().distinct().toList();
        places.forEach(jurisdictions::get);
        return new Availability(given.modes() == null ? List.of() : given.modes().stream().distinct().sorted().toList(), given.from(), given.until(), places);
    }

    private static void notTooMany(List<?> given, String field, String what) {
        if (given.size() > MOST || given.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("TOO_MANY_ENTRIES", "profile." + field, "%s最多填写%d项，且不能有空项。".formatted(what, MOST));
        }
    }
}
