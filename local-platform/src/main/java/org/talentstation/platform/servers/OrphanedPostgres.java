package org.talentstation.platform.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A postmaster that outlived the JVM which started it (kill -9): it is named by postmaster.pid in the cluster's folder.
 * Left alone, the next start would silently use it, with whatever settings and port it had.
 */
final class OrphanedPostgres {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);

    private OrphanedPostgres() {
    }

    /** Stops the postmaster of {@code cluster} if one lives: fast shutdown first, immediate shutdown if that takes over 20 s. */
    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> postmaster = postmasterOf(cluster);
        if (postmaster.isEmpty()) {
            return;
        }
        ProcessHandle orphan = postmaster.get();
        LOG.warn("Stopping the orphaned postgres {} of {}", orphan.pid(), cluster);
        for (String signal : List.of("INT", "QUIT")) {
            send(signal, orphan);
            if (Patience.until(Duration.ofSeconds(20), () -> !LiveProcess.isAlive(orphan.pid()))) {
                return;
            }
        }
        throw new IOException("orphaned postgres " + orphan.pid() + " of " + cluster + " does not stop");
    }

    /** @return the live postmaster that serves {@code cluster}; a process that merely got the same pid later is not it */
    static Optional<ProcessHandle> postmasterOf(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        if (lines.size() < 2 || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(p -> LiveProcess.isAlive(p.pid())).filter(OrphanedPostgres::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().or(() -> process.info().commandLine()).map(line -> line.contains("postgres")).orElse(false);
    }

    private static void send(String signal, ProcessHandle process) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping postgres " + process.pid(), e);
        }
    }
}
