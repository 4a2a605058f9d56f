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

class HistoryCommandTests {
    private static final String EVENT = """
            {"position":%s,"businessTime":"2026-03-01T16:30:00Z","type":"station.application-submitted","aggregateId":"station-1","sequence":2,"articles":["6","7(1)"],
            "actor":"host.clerk","role":"HOST_CLERK","operation":"submit-application","correlationId":"c-1","content":null}""";

    @TempDir
    Path data;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void issuerAndGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"a-token\"}"));
        server.createContext("/station/v1/ops/history", exchange -> {
            String uri = exchange.getRequestURI().getQuery();
            asked.add(uri);
            if (uri.contains("type=none")) {
                answer(exchange, 200, "{\"items\":[],\"next\":null,\"recorded\":9}");
            } else if (uri.contains("from=never")) {
                answer(exchange, 400, "{\"detail\":\"日期无效\",\"code\":\"INVALID_DATE\"}");
            } else if (uri.contains("cursor=41")) {
                answer(exchange, 200, "{\"items\":[" + EVENT.formatted("42") + "],\"next\":null,\"recorded\":9}");
            } else {
                answer(exchange, 200, "{\"items\":[" + EVENT.formatted("41") + "],\"next\":\"41\",\"recorded\":9}");
            }
        });
        server.createContext("/station/v1/ops/history/state", exchange -> {
            asked.add(exchange.getRequestURI().getQuery());
            answer(exchange, 200, """
                    {"aggregateId":"application-1","aggregateType":"StationApplication","sequence":2,"position":41,"businessTime":"2026-03-01T16:30:00Z",
                    "lastEvent":"station.application-submitted","state":{"id":"＊＊＊","state":{"stage":"＊＊＊","noticeId":null,"about":[]}},"recorded":50}""");
        });
        server.createContext("/station/v1/ops/history/difference", exchange -> {
            asked.add(exchange.getRequestURI().getQuery());
            answer(exchange, 200, exchange.getRequestURI().getQuery().contains("toPosition=41") ? "{\"changes\":[],\"events\":[]}"
                    : "{\"changes\":[{\"path\":\"/state/stage\",\"from\":null,\"to\":\"＊＊＊\",\"causes\":[41,42]}],\"events\":[" + EVENT.formatted("42") + "]}");
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
    void every_page_is_shown_with_who_did_what_and_when_in_the_citys_time() {
        run("station-service", "核对申报经过", "aggregateId=station-1", "from=2026-01-01");
        assertThat(text().lines().toList()).hasSize(3);
        assertThat(text()).contains("41", "42", "2026-03-02 00:30:00", "station.application-submitted", "host.clerk", "HOST_CLERK", "submit-application", "c-1", "6、7(1)");
        assertThat(asked).hasSize(2).allSatisfy(q -> assertThat(q).contains("reason=核对申报经过", "aggregateId=station-1", "from=2026-01-01"));
        assertThat(asked.getLast()).contains("cursor=41");
    }

    @Test
    void no_more_is_shown_than_was_asked_for_and_it_says_that_there_is_more() {
        run("station-service", "核对申报经过", "limit=1");
        assertThat(asked).singleElement().asString().contains("limit=1");
        assertThat(text()).contains("41").doesNotContain("42").contains("还有更多");
    }

    @Test
    void nothing_found_is_said_in_words() {
        run("station-service", "核对申报经过", "type=none");
        assertThat(text().strip()).isEqualTo("没有符合条件的事件");
    }

    @Test
    void an_objects_state_is_shown_field_by_field_as_of_the_moment_asked_for() {
        run("station-service", "state", "核对申报经过", "application-1", "businessTime=2026-03-02T00:30");
        assertThat(asked).containsExactly("reason=核对申报经过&aggregateId=application-1&businessTime=2026-03-02T00:30");
        assertThat(text()).contains("StationApplication application-1", "2026-03-02 00:30:00", "/state/stage", "/state/noticeId", "（无）", "/state/about");
    }

    @Test
    void a_difference_is_shown_with_the_events_that_made_it() {
        run("station-service", "diff", "核对申报经过", "application-1", "fromPosition=40", "toBusinessTime=2026-03-02");
        assertThat(asked).containsExactly("reason=核对申报经过&aggregateId=application-1&fromPosition=40&toBusinessTime=2026-03-02");
        assertThat(text()).contains("/state/stage", "41、42", "station.application-submitted", "host.clerk");
        run("station-service", "diff", "核对申报经过", "application-1", "toPosition=41");
        assertThat(text()).contains("两个时点之间没有事件");
    }

    @Test
    void a_refusal_is_shown_as_the_service_said_it() {
        assertThatThrownBy(() -> run("station-service", "核对申报经过", "from=never")).isInstanceOf(SuiteFailure.class).hasMessage("日期无效（INVALID_DATE）");
    }

    @Test
    void what_is_no_command_is_refused_with_the_usage_before_anything_is_asked() {
        for (List<String> words : List.of(List.<String>of(), List.of("station-service"), List.of("gateway", "核对"), List.of("station-service", "核对", "limit=0"),
                List.of("station-service", "核对", "limit=999999"), List.of("station-service", "核对", "cursor=3"), List.of("station-service", "核对", "type"),
                List.of("station-service", "state", "核对申报经过"), List.of("station-service", "state", "核对申报经过", "application-1", "fromPosition=3"),
                List.of("station-service", "diff", "核对申报经过", "application-1", "position=3"), List.of("station-service", "diff", "核对申报经过", "application-1", "x"))) {
            assertThatThrownBy(() -> run(words.toArray(String[]::new))).isInstanceOf(SuiteFailure.class)
                    .hasMessageContaining("用法").hasMessageContaining("station-service、evaluation-service").hasMessageContaining("correlationId");
        }
        assertThat(asked).isEmpty();
    }

    private static void answer(HttpExchange exchange, int code, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void run(String... words) {
        String port = Integer.toString(server.getAddress().getPort());
        SuiteOptions options = SuiteOptions.read(List.of("--gateway-port", port, "--identity-port", port), Map.of("TALENTSTATION_DATA", data.toString()));
        new HistoryCommand(options, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
