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

/** What each slot's record names as its fields, in the version that it was named by, and what that is by the newest one. */
final class TalentFields {

    private final FieldTree tree;
    private final Map<Named, Integer> numbers = new HashMap<>();
    private final List<Named> names = new ArrayList<>();
    private int[][] namedBy = new int[64][];

    private record Named(String version, String code, int level) {
    }

    TalentFields(FieldTree tree) {
        this.tree = tree;
    }

    /** What the profile names takes the place of what was known; answers the terms of it. */
    Set<Term> put(int slot, MatchProfile profile) {
        if (slot >= namedBy.length) {
            namedBy = Arrays.copyOf(namedBy, slot + (slot >> 2) + 1);
        }
        namedBy[slot] = profile.fields().entrySet().stream()
                .mapToInt(field -> number(new Named(profile.taxonomy(), field.getKey(), field.getValue().ordinal()))).toArray();
        return of(slot);
    }

    void clear(int slot) {
        if (slot < namedBy.length) {
            namedBy[slot] = null;
        }
    }

    /** Those whose records name any. */
    int[] slots() {
        return IntStream.range(0, namedBy.length).filter(slot -> namedBy[slot] != null && namedBy[slot].length > 0).toArray();
    }

    /** Each field that the record names, as today's codes have it, and what that is a part of; each up to its highest level. */
    Set<Term> of(int slot) {
        Map<String, Integer> highest = new TreeMap<>();
        Map<String, Integer> stated = new TreeMap<>();
        for (int number : namedBy[slot]) {
            Named field = names.get(number);
            for (String code : tree.today(field.version, field.code)) {
                tree.upward(code).forEach(above -> highest.merge(above, field.level, Math::max));
                if (tree.isParent(code)) {
                    stated.merge(code, field.level, Math::max);
                }
            }
        }
        Set<Term> all = new LinkedHashSet<>();
        highest.forEach((code, level) -> IntStream.rangeClosed(0, level).forEach(reached -> all.add(Term.field(code, reached))));
        stated.forEach((code, level) -> IntStream.rangeClosed(0, level).forEach(reached -> all.add(Term.stated(code, reached))));
        return all;
    }

    private int number(Named field) {
        return numbers.computeIfAbsent(field, unknown -> {
            names.add(unknown);
            return names.size() - 1;
        });
    }
}
