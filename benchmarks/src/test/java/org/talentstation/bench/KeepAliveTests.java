package org.talentstation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepAliveTests {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            seen.add(exchange.getRemoteAddress().getPort() + " " + exchange.getRequestMethod() + " " + path + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = "x".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            if (path.equals("/last")) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
            exchange.sendResponseHeaders(path.equals("/refused") ? 403 : 200, path.equals("/chunked") ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersOfAnyFramingAreReadToTheirEndAndTheConnectionIsKeptUntilTheServerEndsIt() throws IOException {
        try (KeepAlive line = new KeepAlive(address)) {
            line.exchange(KeepAlive.request(address, "/chunked", "t", null, null));
            line.exchange(KeepAlive.request(address, "/length", "t", "key", "{\"reason\":\"基准\"}"));
            line.exchange(KeepAlive.request(address, "/last", "t", null, null));
            line.exchange(KeepAlive.request(address, "/length", "t", null, null));
        }
        assertThat(seen).extracting(s -> s.substring(s.indexOf(' ') + 1)).containsExactly("GET /chunked ", "POST /length {\"reason\":\"基准\"}",
                "GET /last ", "GET /length ");
        assertThat(seen.subList(0, 3)).extracting(s -> s.split(" ")[0]).containsOnly(seen.getFirst().split(" ")[0]);
        assertThat(seen.getLast().split(" ")[0]).isNotEqualTo(seen.getFirst().split(" ")[0]);
    }

    @Test
    void whatIsRefusedIsNoMeasurement() throws IOException {
        try (KeepAlive line = new KeepAlive(address)) {
            assertThatThrownBy(() -> line.exchange(KeepAlive.request(address, "/refused", "t", null, null)))
                    .isInstanceOf(IOException.class).hasMessageContaining("403");
        }
    }
}
