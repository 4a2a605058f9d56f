package org.talentstation.mortal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;

/** The sample service in a process of its own, which may be killed. */
public final class MortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final ServiceUnderTest service;

    private MortalProcess(Process process, ServiceUnderTest service) {
        this.process = process;
        this.service = service;
    }

    /** @param folder for its port and its output; {@code deed} where it finds when to die */
    public static MortalProcess start(String database, Path folder, Path deed, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("mortal.port", folder.resolve("port"));
        all.put("mortal.deed", deed);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), MortalService.class.getName()));
        command.addAll(ServiceUnderTest.arguments(Stage.servers(), Stage.properties(database, all)));
        try {
            Path output = folder.resolve("output.log");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            Eventually.until("the process is up: " + output, PATIENCE, () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It ended with " + process.exitValue() + ": " + read(output));
                }
                return Files.exists(folder.resolve("port"));
            });
            return new MortalProcess(process, ServiceUnderTest.elsewhere(Integer.parseInt(Files.readString(folder.resolve("port")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ServiceUnderTest service() {
        return service;
    }

    public void awaitItsEnd() {
        Eventually.until("it is dead", PATIENCE, () -> !process.isAlive());
    }

    public void kill() {
        process.destroyForcibly();
        awaitItsEnd();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
