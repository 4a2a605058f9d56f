package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory of processes, in KiB, from /proc; 0 where that does not exist. */
final class Memory {
    private Memory() {
    }

    /** Resident set of one process, pages that it shares with others included. */
    static long resident(ProcessHandle process) {
        return field(Path.of("/proc/" + process.pid() + "/status"), "VmRSS:");
    }

    /** Proportional memory of a process and its descendants: PostgreSQL's backends all map the same buffers, which counts once here. */
    static long proportional(ProcessHandle root) {
        List<ProcessHandle> all = Stream.concat(Stream.of(root), root.descendants()).toList();
        return all.stream().mapToLong(p -> field(Path.of("/proc/" + p.pid() + "/smaps_rollup"), "Pss:")).sum();
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
