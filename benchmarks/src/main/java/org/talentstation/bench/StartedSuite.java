package org.talentstation.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentstation.acceptance.Settings;

/**
 * The whole suite as {@code ./suite up} starts it, in processes of its own on free ports and a temporary data folder; stopped and
 * deleted at the end. The gateway's limit of requests per account is raised out of the way: its filter still counts every request.
 */
final class StartedSuite implements AutoCloseable {

    private static final String UNLIMITED = "1000000000";
    /** In the order in which {@code --port-base} numbers them. */
    private static final List<String> PORTS = List.of("gateway", "identity", "station", "evaluation", "postgres", "kafka", "kafka-controller", "documents",
            "station-2", "evaluation-2", "subsidy", "subsidy-2", "registry", "registry-2", "analytics", "analytics-2");

    private final Path script;
    private final Path data;
    private final int portBase;

    private StartedSuite(Path script, Path data, int portBase) {
        this.script = script;
        this.data = data;
        this.portBase = portBase;
    }

    /** @param home the repository's root, built. @throws IOException with what the script said when the suite does not start */
    static StartedSuite in(Path home) throws IOException, InterruptedException {
        var suite = new StartedSuite(home.resolve("suite"), Files.createTempDirectory("talent-station-bench-"), freeBase());
        try {
            suite.run("up", "--port-base", Integer.toString(suite.portBase));
            return suite;
        } catch (IOException e) {
            suite.close();
            throw e;
        }
    }

    /** @param name as in the script's options, such as {@code station} */
    URI url(String name) {
        return URI.create("http://127.0.0.1:" + port(name));
    }

    int port(String name) {
        return portBase + PORTS.indexOf(name);
    }

    Settings settings() {
        return new Settings(url("gateway"), url("identity"), data, Duration.ofSeconds(60));
    }

    private void run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("TALENTSTATION_NO_BUILD", "1", "TALENTSTATION_GATEWAY_LIMITS_SIGNEDIN_BURST", UNLIMITED,
                "TALENTSTATION_GATEWAY_LIMITS_SIGNEDIN_PERSECOND", UNLIMITED));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("./suite " + words[0] + "：" + said);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("down");
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Below the ports that the system gives to outgoing connections. */
    private static int freeBase() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(20_000, 32_000)).limit(1_000)
                .filter(base -> IntStream.range(base, base + PORTS.size()).allMatch(StartedSuite::isFree)).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
