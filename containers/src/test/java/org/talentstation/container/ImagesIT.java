package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.platform.servers.DatabaseSpec;
import org.talentstation.platform.servers.DocumentStore;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.servers.KafkaBrokerProcess;
import org.talentstation.platform.servers.PostgresServer;

/**
 * Every image made step by step and started with exactly the environment that docker-compose.yml gives it, against embedded servers: only hosts and ports are
 * replaced, and the replica set's name, which the embedded document store has not. The engine, the base images and the stores' images have no part in it.
 */
class ImagesIT {
    private static final List<String> PROGRAMS = List.of("identity-server", "station-service", "evaluation-service", "subsidy-service", "talent-registry-service",
            "analytics-service", "gateway");
    private static final String TRAINED = "gateway";
    private static final long READY_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(10);

    private static final ComposeFile COMPOSE = ComposeFile.read("docker-compose.yml", ComposeFile.filledExample());
    private static final Map<String, BuiltImage> IMAGES = new LinkedHashMap<>();
    private static final Map<String, Map<String, String>> ENVIRONMENTS = new LinkedHashMap<>();
    private static final Map<String, Integer> PORTS = new LinkedHashMap<>();

    private static Path folder;
    private static PostgresServer postgres;
    private static KafkaBrokerProcess kafka;
    private static DocumentStore documents;

    @BeforeAll
    static void buildImagesAndStartServers() throws Exception {
        // Not JUnit's folder: the image's user must be able to enter it.
        folder = Files.createTempDirectory("talent-station-images", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        List<Integer> free = FreePort.several(PROGRAMS.size());
        PROGRAMS.forEach(program -> PORTS.put(program, free.get(PORTS.size())));
        for (String program : PROGRAMS) {
            IMAGES.put(program, BuiltImage.of(program, folder.resolve(program), program.equals(TRAINED)));
        }
        Map<String, String> databases = COMPOSE.environment("databases");
        postgres = PostgresServer.start(folder.resolve("postgres"), 0, List.of(
                new DatabaseSpec("station", databases.get("STATION_OWNER_PASSWORD"), databases.get("STATION_APP_PASSWORD")),
                new DatabaseSpec("evaluation", databases.get("EVALUATION_OWNER_PASSWORD"), databases.get("EVALUATION_APP_PASSWORD")),
                new DatabaseSpec("subsidy", databases.get("SUBSIDY_OWNER_PASSWORD"), databases.get("SUBSIDY_APP_PASSWORD")),
                new DatabaseSpec("registry", databases.get("REGISTRY_OWNER_PASSWORD"), databases.get("REGISTRY_APP_PASSWORD")),
                new DatabaseSpec("analytics", databases.get("ANALYTICS_OWNER_PASSWORD"), databases.get("ANALYTICS_APP_PASSWORD"))));
        kafka = KafkaBrokerProcess.start(folder.resolve("kafka"), 0);
        documents = DocumentStore.inMemory();
        PROGRAMS.forEach(program -> ENVIRONMENTS.put(program, onThisMachine(program)));
    }

    @AfterAll
    static void stopAndDelete() throws Exception {
        for (AutoCloseable server : Arrays.asList(documents, kafka, postgres)) {
            if (server != null) {
                server.close();
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void everyProgramStartsInTheEnvironmentOfComposeBecomesHealthyAndWritesNothingBesideItsMounts() throws Exception {
        Map<String, Process> running = new LinkedHashMap<>();
        Map<String, Map<String, String>> before = new LinkedHashMap<>();
        try {
            for (String program : PROGRAMS) {
                before.put(program, IMAGES.get(program).readOnlyFiles());
                running.put(program, IMAGES.get(program).start(ENVIRONMENTS.get(program), log(program)));
            }
            for (String program : PROGRAMS) {
                awaitHealthy(program, running.get(program));
            }
            assertThat(get("/station/v1/notice-board")).as("through the gateway to a service and its view").isEqualTo(200);
            assertThat(get("/evaluation/v1/experts")).as("without a token").isEqualTo(401);
            assertThat(get("/subsidy/v1/operations")).as("without a token").isEqualTo(401);
            assertThat(get("/registry/v1/operations")).as("without a token").isEqualTo(401);
            assertThat(get("/analytics/v1/operations")).as("without a token").isEqualTo(401);
            for (String program : PROGRAMS) {
                assertThat(IMAGES.get(program).readOnlyFiles()).as(program).isEqualTo(before.get(program));
                assertThat(output(program)).as(program).doesNotContain("Read-only file system", "AccessDeniedException", "Permission denied");
            }
            assertThat(output(TRAINED)).as("the AOT cache that was made is the one that is used").doesNotContain("[aot]");
            for (Process process : running.values()) {
                process.destroy();
            }
            for (String program : PROGRAMS) {
                assertThat(running.get(program).waitFor(180, TimeUnit.SECONDS)).as(program + " ends when it is asked to").isTrue();
                assertThat(running.get(program).exitValue()).as(program + ": SIGTERM").isEqualTo(143);
            }
        } finally {
            running.values().forEach(Process::destroyForcibly);
        }
    }

    private static Map<String, String> onThisMachine(String program) {
        Map<String, String> environment = new LinkedHashMap<>();
        COMPOSE.environment(program).forEach((name, value) -> environment.put(name, switch (name) {
            case "POSTGRES_HOST" -> "127.0.0.1";
            case "POSTGRES_PORT" -> Integer.toString(postgres.port());
            case "MONGODB_URI" -> value.replace("mongodb:27017", "127.0.0.1:" + documents.port()).replace("?replicaSet=talentstation", "");
            case "KAFKA_BOOTSTRAP" -> kafka.bootstrapServers();
            default -> local(value);
        }));
        environment.put("SERVER_PORT", Integer.toString(PORTS.get(program)));
        return environment;
    }

    private static String local(String value) {
        String replaced = value;
        for (String program : PROGRAMS) {
            replaced = replaced.replace("http://" + program + ":8080", "http://127.0.0.1:" + PORTS.get(program));
        }
        return replaced;
    }

    private static void awaitHealthy(String program, Process process) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN_NANOS;
        while (!IMAGES.get(program).isHealthy(ENVIRONMENTS.get(program))) {
            assertThat(process.isAlive() && System.nanoTime() < deadline).as(program + " becomes healthy\n" + output(program)).isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private static int get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORTS.get("gateway") + path)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static Path log(String program) {
        return folder.resolve(program + ".log");
    }

    private static String output(String program) throws IOException {
        return Files.readString(log(program));
    }
}
