package org.talentstation.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What {@code ./suite bench --only} can choose: rows of the table that are measured together. */
enum Group {
    COMMAND, REPLAY, MATCH, IMPORT, FIGURES, GATEWAY, REACH;

    /** @param names separated by commas, such as {@code gateway,reach}. @return empty when one of them is no group */
    static Optional<Set<Group>> named(String names) {
        Set<Group> chosen = EnumSet.noneOf(Group.class);
        for (String name : names.split(",", -1)) {
            try {
                chosen.add(valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                return Optional.empty();
            }
        }
        return Optional.of(chosen);
    }

    /** Whether the whole suite has to run for it. */
    boolean needsSuite() {
        return this == GATEWAY || this == REACH;
    }
}
