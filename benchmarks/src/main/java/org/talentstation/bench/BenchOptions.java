package org.talentstation.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words after {@code ./suite bench}.
 *
 * @param file   the page to write
 * @param rounds of each comparison
 * @param groups what is measured
 */
record BenchOptions(Path file, int rounds, Set<Group> groups) {

    static final int FEWEST_ROUNDS = 9;

    /** @throws IllegalArgumentException in words for whoever typed it */
    static BenchOptions of(String... words) {
        Path file = Path.of(words[0]).toAbsolutePath();
        int rounds = FEWEST_ROUNDS;
        Set<Group> groups = EnumSet.allOf(Group.class);
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("--only")) {
                String names = ++i < words.length ? words[i] : "";
                groups = Group.named(names).orElseThrow(() -> new IllegalArgumentException("--only 后须为 command、replay、match、import、figures、gateway、reach 中的一组或几组（逗号分隔）"));
            } else if (words[i].matches("[0-9]{1,4}")) {
                rounds = Integer.parseInt(words[i]);
            } else {
                throw new IllegalArgumentException("未知选项 " + words[i]);
            }
        }
        if (rounds < FEWEST_ROUNDS) {
            throw new IllegalArgumentException("轮数至少为 " + FEWEST_ROUNDS);
        }
        return new BenchOptions(file, rounds, groups);
    }

    /** Rows of other groups stay as an earlier run measured them. */
    boolean partial() {
        return groups.size() < Group.values().length;
    }
}
