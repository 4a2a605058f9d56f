package org.talentstation.registry.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.ExpertiseLevel;

/**
 * A requirement in the terms of the index. Our reading: a field is met by itself and by every field that is a part of it; a wish for a level is met in
 * full from that level on and by half one level below it; {@code AVAILABLE_BY} is met by who is available on that day. A value that means nothing is
 * met by nobody.
 *
 * @param terms   any one of them meets it
 * @param nearly  any one of them meets half of a wish
 * @param broader fields that it is a part of, the narrowest first
 * @param day     of {@code AVAILABLE_BY} as {@link Days} counts, else −1
 * @param text    what is asked for, in words
 */
record Condition(Requirement requirement, List<Term> terms, List<Term> nearly, List<Broader> broader, int day, String text) {

    private static final int NO_DAY = -1;

    /** A field that a record names though it has parts. */
    record Broader(Term term, String text) {
    }

    static Condition of(Requirement requirement, String taxonomy, FieldTree fields) {
        String value = requirement.value() == null ? "" : requirement.value().strip();
        if (value.isEmpty()) {
            return met(requirement, value, List.of());
        }
        return switch (requirement.kind()) {
            case FIELD -> field(requirement, value, taxonomy, fields);
            case CATEGORY -> named(requirement, value, TalentCategory.values());
            case MODE -> named(requirement, value, EngagementMode.values());
            case PLACE -> met(requirement, value, List.of(Term.of(RequirementKind.PLACE, value), Term.ANYWHERE));
            case TITLE, PROGRAMME -> met(requirement, value, List.of(Term.of(requirement.kind(), value)));
            case AVAILABLE_BY -> new Condition(requirement, List.of(), List.of(), List.of(), day(value), value);
        };
    }

    private static Condition met(Requirement requirement, String value, List<Term> terms) {
        return new Condition(requirement, terms, List.of(), List.of(), NO_DAY, value);
    }

    private static Condition field(Requirement requirement, String value, String taxonomy, FieldTree fields) {
        int colon = value.indexOf(':');
        String code = colon < 0 ? value : value.substring(0, colon);
        int level = colon < 0 ? 0 : level(value.substring(colon + 1));
        if (level < 0 || code.isEmpty()) {
            return met(requirement, value, List.of());
        }
        var today = fields.today(taxonomy, code);
        String text = today.stream().map(fields::called).collect(Collectors.joining("或"));
        return new Condition(requirement, today.stream().map(one -> Term.field(one, level)).toList(),
                level == 0 ? List.of() : today.stream().map(one -> Term.field(one, level - 1)).toList(),
                today.stream().flatMap(one -> fields.upward(one).stream().skip(1)).distinct()
                        .map(above -> new Broader(Term.stated(above, level), fields.called(above))).toList(),
                NO_DAY, today.contains(code) ? text : "%s（原代码%s）".formatted(text, code));
    }

    private static int level(String name) {
        return Arrays.stream(ExpertiseLevel.values()).filter(level -> level.name().equals(name)).mapToInt(Enum::ordinal).findFirst().orElse(-1);
    }

    private static Condition named(Requirement requirement, String value, Enum<?>[] known) {
        boolean meant = Arrays.stream(known).anyMatch(one -> one.name().equals(value));
        return met(requirement, value, meant ? List.of(Term.of(requirement.kind(), value)) : List.of());
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
