package org.talentstation.platform.process;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.talentstation.platform.servers.LiveProcess;

/** {@code <data>/run/<name>.properties}: which process runs under a name. A file whose process ended, or whose pid now belongs to another process, counts as absent. */
public record RunFile(Path file) {
    public static RunFile of(Path data, String name) {
        return new RunFile(data.resolve("run").resolve(name + ".properties"));
    }

    /** @throws IOException when the process ended before it could be recorded, or the file can't be written */
    public void record(long pid) throws IOException {
        String identity = LiveProcess.identity(pid).orElseThrow(() -> new IOException("process " + pid + " ended at once"));
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("identity", identity);
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            properties.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return the process that was recorded, while it lives */
    public Optional<ProcessHandle> process() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
            long pid = Long.parseLong(properties.getProperty("pid", "0"));
            boolean same = LiveProcess.identity(pid).filter(properties.getProperty("identity", "")::equals).isPresent();
            return same ? ProcessHandle.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
