package org.talentstation.registry.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentstation.registry.demand.RequirementKind;

/** For each term the slots that have it, and for each slot its terms. */
final class TalentTerms {

    private static final int[] NONE = {};
    private static final SlotSet NOBODY = new SlotSet();

    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<SlotSet> having = new ArrayList<>();
    private int[][] termsOf = new int[64][];
    private final TalentFields fields;
    private final Days from = new Days();
    private final Days until = new Days();

    TalentTerms(FieldTree tree) {
        this.fields = new TalentFields(tree);
    }

    /** What the profile says takes the place of what was known; answers how many lists it touched. */
    int put(int slot, MatchProfile profile) {
        from.set(slot, profile.from() == null ? Days.EARLIEST : Days.of(profile.from().toEpochDay()));
        until.set(slot, profile.until() == null ? Days.LATEST : Days.of(profile.until().toEpochDay()));
        Set<Term> all = termsOf(profile);
        all.addAll(fields.put(slot, profile));
        return replace(slot, all.stream().mapToInt(this::number).sorted().toArray());
    }

    int clear(int slot) {
        from.set(slot, Days.EARLIEST);
        until.set(slot, Days.EARLIEST);
        fields.clear(slot);
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

    /** The fields have another version: what every record names is read anew. */
    void readAnew() {
        for (int slot : fields.slots()) {
            Set<Term> all = new LinkedHashSet<>(of(slot));
            all.removeIf(term -> term.kind() == RequirementKind.FIELD);
            all.addAll(fields.of(slot));
            replace(slot, all.stream().mapToInt(this::number).sorted().toArray());
        }
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
