package org.talentstation.registry.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.talentstation.registry.demand.RequirementKind;

/** For each term the slots that have it, and for each slot its terms. */
final class TalentTerms {

    private static final int[] NONE = {};
    private static final SlotSet NOBODY = new SlotSet();

    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<SlotSet> having = new ArrayList<>();
    private int[][] termsOf = new int[64][];
    private final FieldTree fields;
    private final Map<Named, Integer> namedNumbers = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private int[][] namedBy = new int[64][];
    private final Days from = new Days();
    private final Days until = new Days();

    /** A field as a talent's record names it, in the version that it was named by. */
    private record Named(String version, String code, int level) {
    }

    TalentTerms(FieldTree fields) {
        this.fields = fields;
    }

    /** What the profile says takes the place of what was known; answers how many lists it touched. */
    int put(int slot, MatchProfile profile) {
        from.set(slot, profile.from() == null ? Days.EARLIEST : Days.of(profile.from().toEpochDay()));
        until.set(slot, profile.until() == null ? Days.LATEST : Days.of(profile.until().toEpochDay()));
        int[] names = profile.fields().entrySet().stream()
                .mapToInt(field -> number(new Named(profile.taxonomy(), field.getKey(), field.getValue().ordinal()))).toArray();
        if (slot >= namedBy.length) {
            namedBy = Arrays.copyOf(namedBy, slot + (slot >> 2) + 1);
        }
        namedBy[slot] = names;
        Set<Term> all = termsOf(profile);
        all.addAll(fieldsOf(names));
        return replace(slot, all.stream().mapToInt(this::number).sorted().toArray());
    }

    int clear(int slot) {
        from.set(slot, Days.EARLIEST);
        until.set(slot, Days.EARLIEST);
        if (slot < namedBy.length) {
            namedBy[slot] = null;
        }
        return replace(slot, NONE);
    }

    private int replace(int slot, int[] now) {
        if (slot >= termsOf.length) {
            termsOf = Arrays.copyOf(termsOf, slot + (slot >> 2) + 1);
        }
        int[] before = termsOf[slot] == null ? NONE : termsOf[slot];
        int touched = 0;
        for (int term : before) {
            if (Arrays.binarySearch(now, term) < 0) {
                having.get(term).remove(slot);
                touched++;
            }
        }
        for (int term : now) {
            if (Arrays.binarySearch(before, term) < 0) {
                having.get(term).add(slot);
                touched++;
            }
        }
        termsOf[slot] = now;
        return touched;
    }

    private static Set<Term> termsOf(MatchProfile profile) {
        Set<Term> terms = new LinkedHashSet<>();
        if (profile.category() != null) {
            terms.add(Term.of(RequirementKind.CATEGORY, profile.category().name()));
        }
        profile.titles().forEach(title -> terms.add(Term.of(RequirementKind.TITLE, title.strip())));
        profile.programmes().forEach(programme -> terms.add(Term.of(RequirementKind.PROGRAMME, programme.strip())));
        profile.modes().forEach(mode -> terms.add(Term.of(RequirementKind.MODE, mode.name())));
        profile.places().forEach(place -> terms.add(Term.of(RequirementKind.PLACE, place)));
        if (profile.places().isEmpty()) {
            terms.add(Term.ANYWHERE);
        }
        return terms;
    }

    /** Each field that the record names, as today's codes have it, and what that is a part of; each up to its highest level. */
    private Set<Term> fieldsOf(int[] names) {
        Map<String, Integer> highest = new TreeMap<>();
        Map<String, Integer> stated = new TreeMap<>();
        for (int number : names) {
            Named field = named.get(number);
            for (String code : fields.today(field.version, field.code)) {
                fields.upward(code).forEach(above -> highest.merge(above, field.level, Math::max));
                if (fields.isParent(code)) {
                    stated.merge(code, field.level, Math::max);
                }
            }
        }
        Set<Term> all = new LinkedHashSet<>();
        highest.forEach((code, level) -> IntStream.rangeClosed(0, level).forEach(reached -> all.add(Term.field(code, reached))));
        stated.forEach((code, level) -> IntStream.rangeClosed(0, level).forEach(reached -> all.add(Term.stated(code, reached))));
        return all;
    }

    /** The fields have another version: what every record names is read anew. */
    void readAnew() {
        for (int slot = 0; slot < namedBy.length; slot++) {
            if (namedBy[slot] != null && namedBy[slot].length > 0) {
                Set<Term> all = new LinkedHashSet<>(of(slot));
                all.removeIf(term -> term.kind() == RequirementKind.FIELD);
                all.addAll(fieldsOf(namedBy[slot]));
                replace(slot, all.stream().mapToInt(this::number).sorted().toArray());
            }
        }
    }

    private int number(Named field) {
        return namedNumbers.computeIfAbsent(field, unknown -> {
            named.add(unknown);
            return named.size() - 1;
        });
    }

    private int number(Term term) {
        return numbers.computeIfAbsent(term, unknown -> {
            terms.add(unknown);
            having.add(new SlotSet());
            return having.size() - 1;
        });
    }

    List<Term> of(int slot) {
        return Arrays.stream(termsOf[slot]).mapToObj(terms::get).toList();
    }

    int day(int slot, boolean last) {
        return (last ? until : from).get(slot);
    }

    SlotSet having(Term term) {
        Integer number = numbers.get(term);
        return number == null ? NOBODY : having.get(number);
    }

    /** How many of the halves of it the slot meets: 2 in full, 1 nearly. */
    int halves(Condition condition, int slot) {
        boolean met = condition.hasDay() ? from.get(slot) <= condition.day() && condition.day() <= until.get(slot)
                : condition.terms().stream().anyMatch(term -> having(term).has(slot));
        return met ? 2 : condition.nearly().stream().anyMatch(term -> having(term).has(slot)) ? 1 : 0;
    }

    /** Who meets it in full, as bits that are not to be written to. */
    long[] meeting(Condition condition, int words) {
        if (condition.hasDay()) {
            long[] begun = from.atMost(condition.day(), words);
            return Bits.and(begun, until.atLeast(condition.day(), words));
        }
        return having(condition.terms(), words);
    }

    /** Who has any of them, as bits that are not to be written to. */
    long[] having(List<Term> any, int words) {
        if (any.isEmpty()) {
            return new long[words];
        }
        long[] bits = having(any.getFirst()).bits(words);
        for (Term term : any.subList(1, any.size())) {
            bits = Bits.or(bits, having(term).bits(words), words);
        }
        return bits;
    }

    /** The narrowest field that the slot's record names and of which the asked-for one is a part; null when there is none. */
    Condition.Broader broader(Condition condition, int slot) {
        return condition.broader().stream().filter(broader -> having(broader.term()).has(slot)).findFirst().orElse(null);
    }
}
