package org.talentstation.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/**
 * A broker in a child JVM that a test can stop, kill and start again on the same port and folder.
 * It dies with the JVM that started it. Topics must be created (no automatic creation).
 */
public final class KafkaBrokerProcess implements AutoCloseable {
    private static final Duration READY_AT_MOST = Duration.ofSeconds(180);

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private Process process;

    private KafkaBrokerProcess(Path folder, int port, int controllerPort) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /**
     * Starts a broker and waits until it serves.
     *
     * @param folder kept; created when absent; {@code broker.log} in it is the broker's output
     * @param portOrZero fixed port, or 0 for a free one
     * @throws IOException when it is not ready within 180 s
     */
    public static KafkaBrokerProcess start(Path folder, int portOrZero) throws IOException {
        List<Integer> free = FreePort.several(2);
        KafkaBrokerProcess broker = new KafkaBrokerProcess(folder.toAbsolutePath(), portOrZero == 0 ? free.getFirst() : portOrZero, free.getLast());
        broker.startAgain();
        return broker;
    }

    /** For example {@code 127.0.0.1:19092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Starts the broker again on the same port and folder and waits until it serves; nothing happens when it runs. */
    public synchronized void startAgain() throws IOException {
        if (process != null && process.isAlive()) {
            return;
        }
        Files.createDirectories(folder);
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        if (!Patience.until(READY_AT_MOST, () -> !process.isAlive() || serves(bootstrapServers())) || !process.isAlive()) {
            kill();
            throw new IOException("Kafka broker is not ready, see " + log());
        }
    }

    /** Asks the broker to stop (SIGTERM) and waits; it is killed when it needs more than 30 s. */
    public synchronized void stop() {
        process.destroy();
        if (!Patience.until(Duration.ofSeconds(30), () -> !process.isAlive())) {
            kill();
        }
    }

    /** kill -9. */
    public synchronized void kill() {
        process.destroyForcibly();
        Patience.until(Duration.ofSeconds(10), () -> !process.isAlive());
    }

    public synchronized boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        stop();
    }

    /** @return whether a broker answers at {@code bootstrapServers} and takes part in its cluster */
    public static boolean serves(String bootstrapServers) {
        if (!FreePort.answers(Integer.parseInt(bootstrapServers.substring(bootstrapServers.lastIndexOf(':') + 1)))) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers, "request.timeout.ms", "2000", "default.api.timeout.ms", "2000"))) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> command() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                // Whichever logging the class path brings, it stays quiet.
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dlogback.configurationFile=local-platform-logback.xml",
                "-cp", System.getProperty("java.class.path"), KafkaBroker.class.getName(),
                folder.toString(), Integer.toString(port), Integer.toString(controllerPort), "--with-parent");
    }

    private Path log() {
        return folder.resolve("broker.log");
    }
}
