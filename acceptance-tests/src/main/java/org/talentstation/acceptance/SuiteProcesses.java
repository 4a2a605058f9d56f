package org.talentstation.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The processes of a suite on this machine, by the names that {@code ./suite status} gives them; {@code postgres} is PostgreSQL's first process, which the
 * platform starts. An {@link IllegalStateException} names what does not run.
 */
public record SuiteProcesses(Path data) {

    public static final String POSTGRES = "postgres";

    public ProcessHandle of(String name) {
        try {
            return ProcessHandle.of(name.equals(POSTGRES) ? postmaster() : started(name))
                    .orElseThrow(() -> new IllegalStateException("没有在运行的进程 " + name));
        } catch (IOException e) {
            throw new UncheckedIOException("没有找到进程 " + name + " 的记录", e);
        }
    }

    private long started(String name) throws IOException {
        Properties file = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("run").resolve(name + ".properties"))) {
            file.load(in);
        }
        return Long.parseLong(file.getProperty("pid"));
    }

    private long postmaster() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve(POSTGRES), 2)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("没有在运行的进程 " + POSTGRES));
            return Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        }
    }
}
