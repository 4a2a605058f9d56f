package org.talentstation.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What tells one process from a later one with the same pid. */
public final class LiveProcess {
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    /** Position of the start time in /proc/PID/stat, counted behind the command name, which may hold blanks. */
    private static final int START_TIME = 19;

    private LiveProcess() {
    }

    /** @return boot and start time of the live process {@code pid}; empty when it ended, also when only its zombie is left */
    public static Optional<String> identity(long pid) {
        Path stat = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(BOOT_ID)) {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(p -> p.info().startInstant()).map(Object::toString);
        }
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            boolean ended = fields[0].equals("X") || fields[0].equals("Z") && threads(pid) <= 1;
            return ended ? Optional.empty() : Optional.of(Files.readString(BOOT_ID).strip() + "/" + fields[START_TIME]);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** While a process with many threads ends, its first thread may be a zombie before the others let go of files and locks. */
    private static long threads(long pid) throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return tasks.count();
        }
    }

    public static boolean isAlive(long pid) {
        return identity(pid).isPresent();
    }
}
