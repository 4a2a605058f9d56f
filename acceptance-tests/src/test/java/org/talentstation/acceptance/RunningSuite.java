package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real suite, brought up once for all tests by its own script, on free ports and a data folder of its own, and taken
 * down after the last one. Of the data, logs and the demonstrations' progress stay.
 */
public final class RunningSuite implements ParameterResolver {

    static final List<String> PROCESSES = List.of("platform", "kafka", "identity-server", "station-service", "evaluation-service", "subsidy-service",
            "talent-registry-service", "analytics-service", "gateway");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Suite.class, k -> new Suite(), Suite.class);
    }

    /** One running suite; every command is the script's. */
    static final class Suite implements AutoCloseable {
        static final int YEARS_STATIONS = 3;

        final Path data;
        final int portBase;
        final SpanCollector spans = new SpanCollector();
        private JsonNode undisturbed;
        private String twoYears;

        private final List<String> options;

        /** @param options of {@code up}, such as {@code --instances 2} */
        Suite(String... options) {
            this.options = List.of(options);
            try {
                data = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "suite-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            portBase = freeBase();
            up();
        }

        void up() {
            Script.Ended up = script("up", Stream.concat(Stream.of("--port-base", Integer.toString(portBase)), options.stream()).toArray(String[]::new));
            assertThat(up.code()).as("./suite up:%n%s", up.output()).isZero();
            assertThat(up.output()).as("each program starts from its class archive").doesNotContain("未能制作");
        }

        Script.Ended script(String command, String... words) {
            return Script.run(Stream.concat(Stream.of(command, "--data", data.toString()), Stream.of(words)).toList(), spans.environment(), line -> { });
        }

        URI gateway() {
            return URI.create("http://127.0.0.1:" + portBase);
        }

        Settings settings() {
            return new Settings(gateway(), URI.create("http://127.0.0.1:" + (portBase + 1)), data, Duration.ofSeconds(20));
        }

        /** What the views say after a demonstration that nothing disturbed. */
        synchronized JsonNode undisturbed() {
            if (undisturbed == null) {
                Script.Ended demo = script("demo", "--new");
                assertThat(demo.code()).as("./suite demo:%n%s", demo.output()).isZero();
                undisturbed = lastOutcome();
            }
            return undisturbed;
        }

        /** Somebody has just played a demonstration that nothing disturbed, so that none is played for {@link #undisturbed()}. */
        synchronized void undisturbedWasPlayed() {
            if (undisturbed == null) {
                undisturbed = lastOutcome();
            }
        }

        /**
         * What was printed of two business years of a few stations, which are played once: the platform with its database is killed in the middle, the
         * demonstration pauses and says so, up brings it back, and the same demonstration goes on.
         */
        synchronized String twoYears() {
            if (twoYears == null) {
                String[] years = {"--years", "2", "--stations", Integer.toString(YEARS_STATIONS)};
                boolean[] killed = {false};
                List<String> words = Stream.concat(Stream.of("demo", "--data", data.toString(), "--new"), Stream.of(years)).toList();
                Script.Ended paused = Script.run(words, Map.of("TALENTSTATION_DEMO_PATIENCE", "4"), line -> {
                    if (!killed[0] && line.contains("== 六、")) {
                        killed[0] = true;
                        Script.tell("kill -9 platform after: " + line);
                        assertThat(process("platform").destroyForcibly()).isTrue();
                    }
                });
                assertThat(paused.code()).as("./suite demo --years 2:%n%s", paused.output()).isEqualTo(Demo.NOT_REACHED);
                up();
                Script.Ended demo = script("demo", years);
                assertThat(demo.code()).as("./suite demo --years 2, resumed:%n%s", demo.output()).isZero();
                assertThat(demo.output()).contains("续跑演示");
                twoYears = demo.output();
            }
            return twoYears;
        }

        /** The outcome of the newest demonstration of the main job. */
        JsonNode lastOutcome() {
            return lastOutcome("r");
        }

        /** @param letter that the runs' names begin with */
        JsonNode lastOutcome(String letter) {
            try (Stream<Path> runs = Files.list(data.resolve("demo"))) {
                return JsonMapper.shared().readTree(runs.filter(f -> f.getFileName().toString().matches(letter + ".*\\.json")).max(Comparator.naturalOrder())
                        .orElseThrow().toFile()).path("outcome");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The process that runs under a name. */
        ProcessHandle process(String name) {
            return new SuiteProcesses(data).of(name);
        }

        /** Whether it runs; what ended but was not collected by its parent yet has no command any more. */
        static boolean runs(ProcessHandle process) {
            return process.isAlive() && process.info().command().isPresent();
        }

        @Override
        public void close() throws IOException {
            script("down");
            spans.close();
            Path kept = Files.createDirectories(data.resolveSibling("suite-logs"));
            try (Stream<Path> all = Files.walk(data)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    if (file.startsWith(data.resolve("logs")) && Files.isRegularFile(file)) {
                        Files.copy(file, kept.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                    Files.deleteIfExists(file);
                }
            }
        }

        /** Below the ports that the system gives to outgoing connections, so that none is lost between here and the start. */
        private static int freeBase() {
            return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(20_000, 32_000)).limit(1_000)
                    .filter(base -> IntStream.range(base, base + 16).allMatch(Suite::free)).findFirst().orElseThrow();
        }

        private static boolean free(int port) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        }
    }
}
