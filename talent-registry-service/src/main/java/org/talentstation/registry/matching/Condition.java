package org.talentstation.registry.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.ExpertiseLevel;

/**
 * A requirement in the terms of the index. Our reading: a field's code is met by the same code only; a wish for a level is met in full from that
 * level on and by half one level below it; {@code AVAILABLE_BY} is met by who is available on that day. A value that means nothing is met by
 * nobody.
 *
 * @param terms  any one of them meets it
 * @param nearly meets half of a wish; or null
 * @param day    of {@code AVAILABLE_BY} as {@link Days} counts, else −1
 */
record Condition(Requirement requirement, List<Term> terms, Term nearly, int day) {

    private static final int NO_DAY = -1;

    static Condition of(Requirement requirement) {
        String value = requirement.value() == null ? "" : requirement.value().strip();
        if (value.isEmpty()) {
            return new Condition(requirement, List.of(), null, NO_DAY);
        }
        return switch (requirement.kind()) {
            case FIELD -> field(requirement, value);
            case CATEGORY -> named(requirement, value, TalentCategory.values());
            case MODE -> named(requirement, value, EngagementMode.values());
            case PLACE -> new Condition(requirement, List.of(Term.of(RequirementKind.PLACE, value), Term.ANYWHERE), null, NO_DAY);
            case TITLE, PROGRAMME -> new Condition(requirement, List.of(Term.of(requirement.kind(), value)), null, NO_DAY);
            case AVAILABLE_BY -> new Condition(requirement, List.of(), null, day(value));
        };
    }

    private static Condition field(Requirement requirement, String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return new Condition(requirement, List.of(Term.of(RequirementKind.FIELD, value)), null, NO_DAY);
        }
        String code = value.substring(0, colon);
        int level = level(value.substring(colon + 1));
        List<Term> terms = level < 0 || code.isEmpty() ? List.of() : List.of(new Term(RequirementKind.FIELD, code, level));
        return new Condition(requirement, terms, terms.isEmpty() || level == 0 ? null : new Term(RequirementKind.FIELD, code, level - 1), NO_DAY);
    }

    private static int level(String name) {
        return Arrays.stream(ExpertiseLevel.values()).filter(level -> level.name().equals(name)).mapToInt(Enum::ordinal).findFirst().orElse(-1);
    }

    private static Condition named(Requirement requirement, String value, Enum<?>[] known) {
        boolean meant = Arrays.stream(known).anyMatch(one -> one.name().equals(value));
        return new Condition(requirement, meant ? List.of(Term.of(requirement.kind(), value)) : List.of(), null, NO_DAY);
    }

    private static int day(String value) {
        try {
            return Days.of(LocalDate.parse(value).toEpochDay());
        } catch (DateTimeException e) {
            return NO_DAY;
        }
    }

    RequirementKind kind() {
        return requirement.kind();
    }

    /** What a wish weighs; nothing absurd, and nothing for a must. */
    int weight() {
        return requirement.must() ? 0 : Math.clamp(requirement.weight(), 0, 1_000);
    }

    boolean hasDay() {
        return day != NO_DAY;
    }

    /** Whether it can be met at all. */
    boolean means() {
        return hasDay() || !terms.isEmpty();
    }
}
