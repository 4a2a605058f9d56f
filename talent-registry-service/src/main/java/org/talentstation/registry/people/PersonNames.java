package org.talentstation.registry.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names of people and employers are compared: width, case, blanks and the dots of transcribed names do not count. */
final class PersonNames {

    private static final int LONG_ENOUGH = 3;

    private PersonNames() {
    }

    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·•・.。,，()（）]", "").toUpperCase(Locale.ROOT);
    }

    /** The normal name and, of one with three characters or more, what is left without each of them: names one edit apart share one. */
    static Set<String> variants(String name) {
        String normal = normal(name);
        Set<String> variants = new LinkedHashSet<>(List.of(normal));
        int[] points = normal.codePoints().toArray();
        for (int gone = 0; points.length >= LONG_ENOUGH && gone < points.length; gone++) {
            var left = new ArrayList<String>();
            for (int i = 0; i < points.length; i++) {
                if (i != gone) {
                    left.add(Character.toString(points[i]));
                }
            }
            variants.add(String.join("", left));
        }
        return variants;
    }
}
