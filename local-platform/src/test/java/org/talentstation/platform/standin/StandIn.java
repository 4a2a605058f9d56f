package org.talentstation.platform.standin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Plays a service: ready as soon as it listens, with an event log and one processor, and says what it was given. */
public final class StandIn {
    private StandIn() {
    }

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("SERVER_PORT"))), 0);
        answer(server, "/actuator/health/readiness", "{\"status\":\"UP\",\"components\":{\"caughtUp\":{\"details\":{\"parked\":{\"receiver\":3}}}}}");
        answer(server, "/ops/event-log", "{\"headPosition\": 4711}");
        answer(server, "/ops/processors", "[{\"name\":\"register\",\"position\":4700,\"lag\":11,\"heldHere\":true,\"running\":true,\"error\":false,\"parked\":2}]");
        answer(server, "/environment", String.join("\n", System.getenv().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList()));
        server.start();
    }

    private static void answer(HttpServer server, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
