package org.talentstation.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real gateway on a free port before two stand-in services and a test issuer. */
final class RunningGateway implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();
    final StandIn station = new StandIn();
    final StandIn evaluation = new StandIn();
    final StandIn subsidy = new StandIn();
    final StandIn registry = new StandIn();
    final StandIn analytics = new StandIn();
    final TestIssuer issuer = new TestIssuer();
    final String base;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningGateway(String... settings) {
        // A later setting replaces an earlier one: given twice, the framework would join the two with a comma.
        Map<String, String> arguments = new LinkedHashMap<>();
        Stream.concat(Stream.of("--server.port=0",
                "--talentstation.issuer=" + issuer.issuer(),
                "--talentstation.gateway.services.station.url=" + station.url(),
                "--talentstation.gateway.services.evaluation.url=" + evaluation.url(),
                "--talentstation.gateway.services.subsidy.url=" + subsidy.url(),
                "--talentstation.gateway.services.registry.url=" + registry.url(),
                "--talentstation.gateway.services.analytics.url=" + analytics.url(),
                "--talentstation.gateway.limits.read-timeout=1s",
                "--talentstation.gateway.limits.command-timeout=1s",
                "--talentstation.gateway.limits.retry-pause=5ms"), Stream.of(settings))
                .forEach(setting -> arguments.put(setting.substring(0, setting.indexOf('=')), setting));
        context = new SpringApplicationBuilder(GatewayApplication.class).run(arguments.values().toArray(String[]::new));
        base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    static RunningGateway start(String... settings) {
        return new RunningGateway(settings);
    }

    /** Forgets what one test did to the circuits and the services. */
    void reset() {
        station.reset();
        evaluation.reset();
        subsidy.reset();
        registry.reset();
        analytics.reset();
        context.getBean(io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry.class).getAllCircuitBreakers()
                .forEach(io.github.resilience4j.circuitbreaker.CircuitBreaker::reset);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    HttpRequest.Builder as(String subject, String path) {
        return request(path).header("Authorization", "Bearer " + issuer.token(subject));
    }

    HttpResponse<String> get(String path) {
        return send(as("bureau.officer", path).GET());
    }

    HttpResponse<String> post(String path, String body) {
        return send(as("bureau.officer", path).header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode problem(HttpResponse<String> response) {
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            throw new AssertionError("not a problem: " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    static String code(HttpResponse<String> response) {
        return problem(response).get("code").asString();
    }

    @Override
    public void close() {
        context.close();
        station.close();
        evaluation.close();
        subsidy.close();
        registry.close();
        analytics.close();
        issuer.close();
    }
}
