package org.talentstation.registry.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which field is a part of which in the newest version, and what stands there for a code of an older one. What a code means today does not hang on
 * the day: a version counts from where the log tells of it, so that the same position always has the same answer.
 */
final class FieldTree {

    private static final int DEEPEST = 10;

    private final List<FieldText> texts = new ArrayList<>();
    private Set<String> parents = Set.of();

    /** Takes the place of a version with this id, else is the newest one; answers whether that changed anything. */
    boolean tell(FieldText text) {
        int known = indexOf(text.version());
        if (known >= 0 && texts.get(known).equals(text)) {
            return false;
        }
        if (known >= 0) {
            texts.set(known, text);
        } else {
            texts.add(text);
        }
        parents = new HashSet<>(texts.getLast().parents().values());
        return true;
    }

    private int indexOf(String version) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).version().equals(version)) {
                return i;
            }
        }
        return -1;
    }

    /** The codes that stand for it in the newest version; one of a version that nobody told of is taken as one of the first. */
    SortedSet<String> today(String version, String code) {
        SortedSet<String> codes = new TreeSet<>(Set.of(code));
        for (int i = Math.max(0, indexOf(version)) + 1; i < texts.size(); i++) {
            SortedSet<String> then = new TreeSet<>();
            for (String one : codes) {
                then.addAll(texts.get(i).replaced().getOrDefault(one, List.of(one)));
            }
            codes = then;
        }
        return codes;
    }

    /** The code itself, then the fields that it is a part of, the narrowest first. */
    List<String> upward(String code) {
        List<String> all = new ArrayList<>();
        for (String above = code; above != null && all.size() < DEEPEST; above = texts.isEmpty() ? null : texts.getLast().parents().get(above)) {
            all.add(above);
        }
        return all;
    }

    /** Whether other fields are a part of it. */
    boolean isParent(String code) {
        return parents.contains(code);
    }

    /** Code and name; the code alone where it has no name. */
    String called(String code) {
        String name = texts.isEmpty() ? null : texts.getLast().names().get(code);
        return name == null ? code : code + " " + name;
    }
}
