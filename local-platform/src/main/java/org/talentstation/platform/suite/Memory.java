package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of processes, in KiB, from /proc; 0 where that does not exist. */
final class Memory {
    private Memory() {
    }

    /** Resident set of one process, pages that it shares with others included. */
    static long resident(ProcessHandle process) {
        return field(Path.of("/proc/" + process.pid() + "/status"), "VmRSS:");
    }

    /** Proportional set of one process: a page that several map counts in parts; the JVMs map the same JDK files and, of two instances, the same class archive. */
    static long proportional(ProcessHandle process) {
        return field(Path.of("/proc/" + process.pid() + "/smaps_rollup"), "Pss:");
    }

    /** Proportional sets of a process and its descendants: PostgreSQL's backends all map the same buffers, which counts once here. */
    static long proportionalWithDescendants(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants()).mapToLong(Memory::proportional).sum();
    }

    private static long field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name)).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
