package org.talentstation.chassis.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of a service that runs as a process of its own and is given personal data in every way that it accepts or refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogPrivacyTests {

    private static final String NAME = "欧阳海燕";
    private static final String NUMBER = "370602198001011234";
    private static final String TELEPHONE = "13806311234";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final Duration SOON = Duration.ofMinutes(6);
    private static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<Process> processes = new ArrayList<>();
    private int port;

    @AfterAll
    void stop() throws InterruptedException {
        for (Process process : processes) {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** ecs: JSON lines; empty: the console's pattern for people. */
    @ParameterizedTest
    @ValueSource(strings = {"ecs", ""})
    void whatPeopleWroteIsInNoLine(String format) throws IOException {
        Path log = run(format);
        String text = Files.readString(log);
        assertThat(text).as("what was provoked is logged").contains("could not handle event", "of view counters fails", "POST /sample/v1/counters/{id}/raise 200");
        assertThat(text).doesNotContain(NAME, NUMBER, TELEPHONE, URLEncoder.encode(NAME, StandardCharsets.UTF_8));
        if (format.isEmpty()) {
            assertThat(text).contains("[" + TRACE + "]");
            return;
        }
        List<JsonNode> lines = text.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("service").path("name").asString()).isEqualTo("sample-spoken");
            assertThat(line.path("service").path("node").path("name").asString()).endsWith(":" + port);
            assertThat(line.path("@timestamp").asString()).isNotEmpty();
            assertThat(line.path("log").path("level").asString()).isNotEmpty();
        });
        assertThat(lines).as("a request's line has its ids").anySatisfy(line -> {
            assertThat(line.path("message").asString()).startsWith("POST /sample/v1/counters/{id}/raise 200");
            assertThat(line.path("trace.id").asString()).isEqualTo(TRACE);
            assertThat(line.path("http.request.id").asString()).isNotEmpty();
            assertThat(line.path("event.action").asString()).isEqualTo("raise-counter");
        });
        assertThat(lines).as("so has what a processor logs of its event").anySatisfy(line -> {
            assertThat(line.path("message").asString()).contains("could not handle event");
            assertThat(line.path("trace.id").asString()).isEqualTo(TRACE);
            assertThat(line.path("event.action").asString()).isEqualTo("view-counters");
        });
        assertThat(lines).as("a stack trace has no message").anySatisfy(line -> assertThat(line.path("error").path("stack_trace").asString(""))
                .contains("IllegalStateException", "SampleService").doesNotContain("a projection that fails at"));
    }

    private Path run(String format) throws IOException {
        port = FreePort.orAny(0);
        Path log = Files.createTempFile("spoken-", ".log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), SampleService.class.getName()));
        command.addAll(ServiceUnderTest.arguments(Stage.servers(), Map.of("server.port", port, "spring.application.name", "sample-spoken",
                "talentstation.service.database", format.isEmpty() ? "written" : "spoken", "sample.echoes", true, "sample.publishes", true, "talentstation.replay.look-every", "200ms")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("REQUEST_LOG", "INFO");
        builder.environment().put("LOGGING_STRUCTURED_FORMAT_CONSOLE", format);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        processes.add(process);
        Eventually.until("it is ready: " + log, SOON, () -> {
            assertThat(process.isAlive()).as("runs").isTrue();
            return status("GET", "/actuator/health/readiness", null, null) == 200;
        });
        speak();
        Eventually.until("the failures are logged", SOON, () -> read(log).contains("could not handle event") && read(log).contains("of view counters fails"));
        process.destroy();
        return log;
    }

    private void speak() {
        String path = "/sample/v1/counters";
        String body = "{\"jurisdiction\":\"%s %s\",\"hostId\":\"%s\"}".formatted(NAME, TELEPHONE, NUMBER);
        String counter = send("POST", path, Stage.BUREAU, body).body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(counter).startsWith("counter-");
        assertThat(status("POST", path + "/" + counter + "/raise", Stage.BUREAU, "{\"by\":77}")).isEqualTo(200);
        assertThat(status("POST", path + "/" + counter + "/raise", Stage.BUREAU, "{\"by\":1000}")).isEqualTo(422);
        assertThat(status("POST", path + "/" + counter + "/raise", Stage.BUREAU, "{\"by\":\"" + NAME + NUMBER + "\"}")).isEqualTo(400);
        assertThat(status("POST", path, Stage.BUREAU, "{\"" + NAME + "\":\"" + TELEPHONE + "\"")).isEqualTo(400);
        assertThat(status("POST", path, Stage.BUREAU, "{\"jurisdiction\":\"x\",\"" + NAME + "\":\"" + NUMBER + "\"}")).isEqualTo(400);
        assertThat(status("GET", path + "?search=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8) + "&jurisdiction=" + TELEPHONE, Stage.BUREAU, null)).isIn(200, 400);
        assertThat(status("GET", path + "/" + NUMBER, Stage.BUREAU, null)).isEqualTo(404);
        assertThat(status("GET", "/" + URLEncoder.encode(NAME, StandardCharsets.UTF_8), Stage.BUREAU, null)).isEqualTo(404);
        assertThat(status("POST", "/sample/v1/ops/replays", OPERATOR, "{\"view\":\"counters\",\"dryRun\":true,\"reason\":\"" + NAME + "\"}")).isEqualTo(200);
    }

    private int status(String method, String path, String token, String body) {
        HttpResponse<String> answer = send(method, path, token, body);
        return answer == null ? 0 : answer.statusCode();
    }

    private HttpResponse<String> send(String method, String path, String token, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-00")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException notYetUp) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
