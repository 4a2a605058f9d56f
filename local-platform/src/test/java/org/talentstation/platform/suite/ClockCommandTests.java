package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.process.SuiteFailure;

class ClockCommandTests {
    private static final Clock NOON_2026 = Clock.fixed(Instant.parse("2026-01-01T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int answerOfTheGateway = 200;

    @BeforeEach
    void issuerAndGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"a-token\"}"));
        server.createContext("/station/v1/ops/business-clock", exchange -> answer(exchange, answerOfTheGateway, answerOfTheGateway == 502 ? "<html>坏网关</html>" : "{\"detail\":\"不是本地环境\",\"code\":\"CLOCK_FIXED\"}"));
        server.start();
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(data.resolve("identity/local-credentials.json"), "{\"clients\":[{\"clientId\":\"suite-operator\",\"clientSecret\":\"s\"}]}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void show_tells_real_time_in_Beijing_and_the_offset_when_there_is_one() throws Exception {
        run("show");
        assertThat(text()).contains("2026-01-01 12:00:00", "真实时间");
        Files.writeString(data.resolve("business-clock.json"), "{\"offsetSeconds\": -3600}");
        printed.reset();
        run();
        assertThat(text()).contains("2026-01-01 11:00:00", "-3600");
        assertThat(asked).isEmpty();
    }

    @Test
    void set_asks_the_station_service_with_an_operators_token() {
        run("set", "2021-02-03T09:00");
        String basic = Base64.getEncoder().encodeToString("suite-operator:s".getBytes(StandardCharsets.UTF_8));
        assertThat(asked).containsExactly("POST /oauth2/token Basic " + basic + " grant_type=client_credentials",
                "POST /station/v1/ops/business-clock Bearer a-token {\"now\":\"2021-02-03T09:00:00\"}");
    }

    @Test
    void reset_asks_for_real_time() {
        run("reset");
        assertThat(asked.getLast()).startsWith("DELETE /station/v1/ops/business-clock Bearer a-token");
    }

    @Test
    void a_refusal_is_shown_as_the_server_said_it() {
        answerOfTheGateway = 403;
        assertThatThrownBy(() -> run("set", "2021-02-03T09:00")).isInstanceOf(SuiteFailure.class).hasMessage("不是本地环境（CLOCK_FIXED）");
        answerOfTheGateway = 502;
        assertThatThrownBy(() -> run("set", "2021-02-03T09:00")).as("no problem document").isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("502").hasMessageContaining("<html>坏网关</html>");
    }

    @Test
    void what_is_no_time_or_no_action_is_refused_before_anything_is_asked() {
        for (List<String> words : List.of(List.of("set"), List.of("set", "2021-02-30T09:00"), List.of("set", "yesterday"), List.of("stop"))) {
            assertThatThrownBy(() -> run(words.toArray(String[]::new))).isInstanceOf(SuiteFailure.class);
        }
        assertThat(asked).isEmpty();
    }

    private void answer(HttpExchange exchange, int code, String body) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void run(String... words) {
        String port = Integer.toString(server.getAddress().getPort());
        SuiteOptions options = SuiteOptions.read(List.of("--gateway-port", port, "--identity-port", port), Map.of("TALENTSTATION_DATA", data.toString()));
        new ClockCommand(options, NOON_2026, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
