package org.talentstation.platform.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Classes of one program, loaded and linked beforehand in a file that the JVM maps: an AOT cache (JEP 483) from JDK 25 on, a dynamic
 * AppCDS archive before. Made by a training run; without the file, or with one that does not fit, the program starts all the same, slower.
 */
record ClassArchive(Path file) {
    private static final boolean AOT_CACHE = Runtime.version().feature() >= 25;

    /** The archive in {@code folder} that fits the JDK that runs this. */
    static ClassArchive in(Path folder) {
        return new ClassArchive(folder.resolve("classes-" + System.getProperty("java.version") + (AOT_CACHE ? ".aot" : ".jsa")));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Whether making it failed for this program: trying again at every start would cost more than it gives. */
    boolean gaveUp() {
        return Files.exists(failure());
    }

    /** Whether it, or the failure to make it, is of an earlier build. */
    boolean isOlderThan(Path jar) throws IOException {
        Path made = exists() ? file : failure();
        return Files.exists(made) && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(jar)) < 0;
    }

    /** Forgets it, and that making it failed. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(failure());
    }

    private Path failure() {
        return file.resolveSibling(file.getFileName() + ".failed");
    }

    /** @return the flags that use it; none when it was not made */
    List<String> use() {
        if (!exists()) {
            return List.of();
        }
        return AOT_CACHE ? List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off", "-Xlog:cds*=off") : List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off");
    }

    /**
     * Runs the program once until it ends by itself, and keeps what it loaded.
     *
     * @param program class path and main class, as they will be started
     * @param heapMegabytes upper limit of the heap
     * @throws IOException naming the file with what was printed when the run fails or leaves no archive
     */
    void make(Path workingFolder, int heapMegabytes, List<String> program, Map<String, String> environment) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        List<String> command = new ArrayList<>(List.of(JavaCommand.java(), "-Xmx" + heapMegabytes + "m"));
        command.addAll(JavaCommand.FLAGS);
        command.addAll(AOT_CACHE ? List.of("-XX:AOTCacheOutput=" + draft, "-Xlog:aot=error", "-Xlog:cds=error")
                : List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:cds=error"));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS")::contains);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || !Files.exists(draft)) {
                Files.writeString(failure(), output);
                throw new IOException("详见 " + failure());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("中断", e);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
