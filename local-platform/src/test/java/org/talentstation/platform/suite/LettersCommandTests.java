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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.process.SuiteFailure;

class LettersCommandTests {
    private static final String ONE = """
            {"items":[{"id":"l-1","processor":"view-rounds","first":true,"eventType":"station.round-opened","aggregateId":"round-1",
            "eventSequence":4,"cause":"java.lang.IllegalStateException","attempts":20,"givenUp":true,"ageSeconds":7300}],"next":"l-1"}""";
    private static final String TWO = """
            {"items":[{"id":"l-2","processor":"view-rounds","first":false,"eventType":"station.round-closed","aggregateId":"round-1",
            "eventSequence":5,"cause":"java.lang.IllegalStateException","attempts":20,"givenUp":true,"ageSeconds":59}],"next":null}""";

    @TempDir
    Path data;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void issuerAndGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"a-token\"}"));
        server.createContext("/station/v1/ops/dead-letters", exchange -> {
            String uri = exchange.getRequestURI().toString();
            if (exchange.getRequestMethod().equals("POST")) {
                boolean gone = uri.contains("/gone/");
                answer(exchange, gone ? 404 : 200, gone ? "{\"detail\":\"没有编号为“gone”的停放事件。\",\"code\":\"DEAD_LETTER_NOT_FOUND\",\"status\":404}" : "{\"id\":\"x\",\"version\":0,\"position\":812}");
            } else {
                answer(exchange, 200, uri.endsWith("/causes") ? "[]" : uri.contains("cursor=l-1") ? TWO : ONE);
            }
        });
        server.start();
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(data.resolve("identity/local-credentials.json"), "{\"clients\":[{\"clientId\":\"suite-operator\",\"clientSecret\":\"s\"}]}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_list_shows_every_page_what_fails_and_what_waits() {
        run("station-service");
        assertThat(text().lines().toList()).hasSize(3);
        assertThat(text()).contains("l-1", "station.round-opened", "IllegalStateException", "2 小时前", "不再自动重试", "l-2", "59 秒前", "等待前一事件");
        assertThat(asked).hasSize(3).last().asString().contains("cursor=l-1").contains("Bearer a-token");
    }

    @Test
    void the_list_is_sorted_as_it_is_asked_for() {
        run("station-service", "list", "-attempts");
        assertThat(asked).anySatisfy(request -> assertThat(request).contains("limit=200&sort=-attempts"));
    }

    @Test
    void nothing_parked_is_said_in_words() {
        run("station-service", "causes");
        assertThat(text().strip()).isEqualTo("没有停放的事件");
    }

    @Test
    void a_retry_and_a_discard_carry_their_reason_and_tell_the_position() {
        run("station-service", "retry", "l-1", "程序已修复");
        assertThat(asked.getLast()).startsWith("POST /station/v1/ops/dead-letters/l-1/retry Bearer a-token").contains("{\"reason\":\"程序已修复\"}");
        run("station-service", "discard", "l-1", "录入错误");
        assertThat(asked.getLast()).startsWith("POST /station/v1/ops/dead-letters/l-1/discard Bearer a-token").contains("录入错误");
        run("station-service", "retry-cause", "view-rounds", "java.lang.IllegalStateException", "已修复");
        assertThat(asked.getLast()).startsWith("POST /station/v1/ops/dead-letters/retries ").contains("view-rounds", "java.lang.IllegalStateException", "已修复");
        assertThat(text()).contains("812");
    }

    @Test
    void a_refusal_is_shown_as_the_service_said_it() {
        assertThatThrownBy(() -> run("station-service", "retry", "gone", "再试")).isInstanceOf(SuiteFailure.class)
                .hasMessage("没有编号为“gone”的停放事件。（DEAD_LETTER_NOT_FOUND）");
    }

    @Test
    void what_is_no_command_is_refused_with_the_usage_before_anything_is_asked() {
        for (List<String> words : List.of(List.<String>of(), List.of("gateway"), List.of("station-service", "retry", "l-1"), List.of("station-service", "drop"))) {
            assertThatThrownBy(() -> run(words.toArray(String[]::new))).isInstanceOf(SuiteFailure.class)
                    .hasMessageContaining("用法").hasMessageContaining("station-service、evaluation-service");
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
        new LettersCommand(options, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
