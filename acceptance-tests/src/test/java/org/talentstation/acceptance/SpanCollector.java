package org.talentstation.acceptance;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Takes what the suite's processes send of their sampled spans (OTLP over HTTP, protobuf), as a collector would. */
final class SpanCollector implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    SpanCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            try (exchange) {
                received.add(HEX.formatHex(exchange.getRequestBody().readAllBytes()));
                exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
    }

    /** Makes a process send to it; it samples only what a caller asks for. */
    Map<String, String> environment() {
        return Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces", "OTEL_BSP_SCHEDULE_DELAY", "200");
    }

    /** Which of the services have sent a span of the trace. */
    Set<String> services(String traceId, Set<String> candidates) {
        return candidates.stream().filter(name -> received.stream().anyMatch(body -> body.contains(traceId) && body.contains(value(name))))
                .collect(Collectors.toSet());
    }

    /** Whether any span that was sent has the text in it. */
    boolean mention(String text) {
        String hex = HEX.formatHex(text.getBytes(StandardCharsets.UTF_8));
        return received.stream().anyMatch(body -> body.contains(hex));
    }

    /** An attribute's string value as it is on the wire: field 1, its length, its bytes. */
    private static String value(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return "0a" + HEX.toHexDigits((byte) bytes.length) + HEX.formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
