package org.talentstation.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Measures a group in a process of its own, which writes its rows into the same file: each service has an application.yaml and a permission table of its own, and
 * the first on the class path is the one that counts.
 */
final class Apart {

    private static final String MARK = "bench.apart";

    private Apart() {
    }

    /** Whether this is such a process. */
    static boolean is() {
        return Boolean.getBoolean(MARK);
    }

    /** @param module whose resources come first */
    static void run(Group group, String module, Path file, int rounds) throws IOException, InterruptedException {
        List<String> entries = new ArrayList<>(Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
        entries.sort(Comparator.comparing(entry -> !entry.contains(module)));
        int ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-D" + MARK + "=true", "-cp", String.join(File.pathSeparator, entries), Bench.class.getName(), file.toString(),
                Integer.toString(rounds), "--only", group.name().toLowerCase(java.util.Locale.ROOT)).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException("The group " + group + " could not be measured");
        }
    }
}
