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

class ReplayCommandTests {
    private static final String WORKING = "event:progress\ndata:{\"state\":\"REBUILDING\",\"stateTitle\":\"重建中\",\"position\":40,\"head\":100,\"eventsPerSecond\":20.0,\"secondsLeft\":3}\n\n";
    private static final String OUTCOME = "\"outcome\":{\"rows\":12,\"missing\":1,\"extra\":0,\"changed\":2,\"fields\":{\"value\":2}}";
    private static final String DIFFERENT = WORKING + "event:stopped\ndata:{\"state\":\"DIFFERENT\",\"stateTitle\":\"与现行视图不一致，待处理\"," + OUTCOME + "}\n\n";
    private static final String SWAPPED = WORKING + WORKING + "event:stopped\ndata:{\"state\":\"SWAPPED\",\"stateTitle\":\"已切换\"," + OUTCOME + "}\n\n";
    private static final String FAILED = "event:stopped\ndata:{\"state\":\"FAILED\",\"stateTitle\":\"重建失败\",\"failure\":\"视图无法处理位置 7 的事件\"}\n\n";

    @TempDir
    Path data;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private String told = SWAPPED;

    @BeforeEach
    void issuerAndGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"a-token\"}"));
        server.createContext("/station/v1/ops/replays", exchange -> {
            String uri = exchange.getRequestURI().toString();
            if (exchange.getRequestMethod().equals("POST")) {
                boolean refused = uri.contains("/busy/");
                answer(exchange, refused ? 409 : 200, refused ? "{\"detail\":\"不能暂停\",\"code\":\"REPLAY_STATE\"}" : "{\"id\":\"replay-1\",\"position\":812}");
            } else if (uri.endsWith("/progress")) {
                answer(exchange, 200, told);
            } else if (uri.contains("/differences")) {
                answer(exchange, 200, uri.contains("cursor=row-1") ? "{\"items\":[{\"row\":\"row-2\",\"kind\":\"MISSING\",\"fields\":[]}],\"next\":null}"
                        : "{\"items\":[{\"row\":\"row-1\",\"kind\":\"CHANGED\",\"fields\":[{\"field\":\"value\"},{\"field\":\"name\"}]}],\"next\":\"row-1\"}");
            } else {
                answer(exchange, 200, "{\"items\":[{\"id\":\"replay-1\",\"view\":\"stations\",\"stateTitle\":\"已确认\",\"eventsRead\":9,\"dryRun\":true,\"reason\":\"核对\"}]}");
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
    void a_rebuild_is_started_watched_and_says_what_can_be_done_next() {
        run("station-service", "stations", "程序已修复");
        assertThat(asked).anySatisfy(request -> assertThat(request).contains("POST /station/v1/ops/replays", "\"view\":\"stations\"", "\"dryRun\":false", "程序已修复", "Bearer a-token"));
        assertThat(text()).contains("位置 40 / 100，每秒 20 个事件，约剩 3 秒", "比对 12 行：缺少 1，多出 0，内容不同 2", "字段 value：2 行不同",
                "./suite replay station-service confirm replay-1");
        assertThat(text().lines().filter(line -> line.contains("位置 40"))).as("the same is said once").hasSize(1);
    }

    @Test
    void a_dry_run_is_asked_for_by_its_switch_wherever_it_stands() {
        run("station-service", "stations", "--dry-run");
        assertThat(asked).anySatisfy(request -> assertThat(request).contains("\"dryRun\":true"));
    }

    @Test
    void a_difference_is_named_with_the_ways_out() {
        told = DIFFERENT;
        run("station-service", "watch", "replay-1");
        assertThat(text()).contains("differences replay-1", "accept replay-1", "abandon replay-1");
        run("station-service", "differences", "replay-1");
        assertThat(text()).contains("row-1", "value、name", "row-2", "现行视图缺少");
    }

    @Test
    void what_failed_and_what_was_cut_off_are_failures() {
        told = FAILED;
        assertThatThrownBy(() -> run("station-service", "watch", "replay-1")).isInstanceOf(SuiteFailure.class).hasMessage("视图无法处理位置 7 的事件");
        told = WORKING;
        assertThatThrownBy(() -> run("station-service", "watch", "replay-1")).isInstanceOf(SuiteFailure.class).hasMessageContaining("重建会自行继续");
    }

    @Test
    void actions_need_a_reason_and_refusals_are_told() {
        run("station-service", "confirm", "replay-1", "已核对");
        assertThat(asked).anySatisfy(request -> assertThat(request).contains("POST /station/v1/ops/replays/replay-1/confirm", "已核对"));
        assertThatThrownBy(() -> run("station-service", "pause", "busy", "高峰")).isInstanceOf(SuiteFailure.class).hasMessage("不能暂停（REPLAY_STATE）");
        for (List<String> words : List.of(List.of("station-service", "pause", "replay-1"), List.of("station-service"), List.of("nothing", "stations"),
                List.of("station-service", "watch"), List.of("station-service", "list", "more"))) {
            assertThatThrownBy(() -> run(words.toArray(String[]::new))).as("%s", words).isInstanceOf(SuiteFailure.class).hasMessageContaining("用法");
        }
    }

    @Test
    void the_list_shows_each_replay() {
        run("station-service", "list");
        assertThat(text()).contains("replay-1", "stations", "已确认", "核对");
    }

    private void run(String... words) {
        String url = Integer.toString(server.getAddress().getPort());
        List<String> line = new ArrayList<>(List.of("--data", data.toString(), "--gateway-port", url, "--identity-port", url));
        line.addAll(List.of(words));
        SuiteOptions options = SuiteOptions.read(line, Map.of());
        new ReplayCommand(options, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(options.arguments());
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
