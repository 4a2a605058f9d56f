package org.talentstation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.reset();
    }

    @Test
    void eachPathReachesItsServiceUnderTheSamePathWithTheTokenAndTheQuery() {
        String name = URLEncoder.encode("环翠 众创&空间", StandardCharsets.UTF_8);
        assertThat(gateway.get("/station/v1/stations?name=" + name + "&page=2").body()).contains("ok");
        assertThat(gateway.get("/evaluation/v1/experts").statusCode()).isEqualTo(200);

        assertThat(gateway.station.seen).hasSize(1);
        String uri = gateway.station.last().uri();
        assertThat(uri).startsWith("/station/v1/stations?").contains("page=2");
        assertThat(java.net.URI.create(uri).getRawQuery().replace("%20", "+")).contains("name=" + name);
        assertThat(gateway.station.last().header("Authorization")).startsWith("Bearer ey");
        assertThat(gateway.evaluation.last().uri()).isEqualTo("/evaluation/v1/experts");
    }

    @Test
    void aCommandPassesWithItsBodyAndHeadersAndTheAnswersHeadersComeBack() {
        gateway.station.behaviour = (exchange, count) -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Location", gateway.base + "/station/v1/applications/a1");
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''%E8%A1%A8.csv");
            exchange.getResponseHeaders().set("Await-Position", "42");
            StandIn.reply(exchange, 201, "{}");
        };

        HttpResponse<String> answer = gateway.send(gateway.as("host.haiyang", "/station/v1/applications")
                .header("Content-Type", "application/json").header("Idempotency-Key", "key-1").header("If-Match", "\"6\"")
                .header("Await-Position", "41").header("Accept", "application/json").header("Cookie", "TS_IDENTITY=secret")
                .POST(HttpRequest.BodyPublishers.ofString("{\"名称\":\"驿站\"}")));

        StandIn.Seen seen = gateway.station.last();
        assertThat(seen.body()).isEqualTo("{\"名称\":\"驿站\"}");
        assertThat(seen.header("Idempotency-Key")).isEqualTo("key-1");
        assertThat(seen.header("If-Match")).isEqualTo("\"6\"");
        assertThat(seen.header("Await-Position")).isEqualTo("41");
        assertThat(seen.header("Accept")).isEqualTo("application/json");
        assertThat(seen.header("Content-Type")).startsWith("application/json");
        assertThat(seen.header("Cookie")).as("the issuer's session stays out").isNull();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/station/v1/applications/a1");
        assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
        assertThat(answer.headers().firstValue("Await-Position")).contains("42");
    }

    @Test
    void aServicesOwnProblemPassesUntouched() {
        gateway.station.behaviour = (exchange, count) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            byte[] body = "{\"code\":\"POLICY_OUT_OF_FORCE\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(422, body.length);
            exchange.getResponseBody().write(body);
        };

        HttpResponse<String> answer = gateway.post("/station/v1/applications", "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(RunningGateway.code(answer)).isEqualTo("POLICY_OUT_OF_FORCE");
        assertThat(gateway.station.seen).hasSize(1);
    }

    @Test
    void aSaneRequestIdAndTraceArePassedOnAndTheIdIsEchoedOnce() {
        gateway.station.behaviour = (exchange, count) -> {
            exchange.getResponseHeaders().set("X-Request-Id", "the-services-own-copy");
            StandIn.reply(exchange, 200, "{}");
        };
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        HttpResponse<String> answer = gateway.send(gateway.as("a", "/station/v1/x")
                .header("X-Request-Id", "demo-0001-abcd").header("traceparent", trace).GET());

        assertThat(gateway.station.last().header("X-Request-Id")).isEqualTo("demo-0001-abcd");
        assertThat(gateway.station.last().header("traceparent")).as("the caller's trace, below the gateway's own span")
                .matches("00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("demo-0001-abcd");
    }

    @Test
    void anUnsaneRequestIdIsReplacedAndAMissingTraceIsMade() {
        HttpResponse<String> answer = gateway.send(gateway.as("a", "/station/v1/x")
                .header("X-Request-Id", "bad id; with=things").GET());

        String given = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(given).matches("[A-Za-z0-9-]{8,64}");
        assertThat(gateway.station.last().header("X-Request-Id")).isEqualTo(given);
        assertThat(gateway.station.last().header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[02]");
    }

    @Test
    void theServiceLearnsHowTheGatewayWasAddressedAndNotWhatTheCallerClaims() {
        gateway.send(gateway.as("a", "/station/v1/x").header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "1.2.3.4").header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example").GET());

        StandIn.Seen seen = gateway.station.last();
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Port")).isEqualTo(gateway.base.replaceAll(".*:", ""));
        assertThat(seen.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(seen.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Prefix")).isNull();
        assertThat(seen.header("Forwarded")).isNull();
    }

    @Test
    void anUnknownPathIsAProblemInChinese() {
        HttpResponse<String> answer = gateway.get("/nothing/here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningGateway.code(answer)).isEqualTo("NOT_FOUND");
        assertThat(RunningGateway.problem(answer).get("title").asString()).isEqualTo("路径不存在");
        assertThat(RunningGateway.problem(answer).get("instance").asString()).isEqualTo("/nothing/here");
        assertThat(RunningGateway.problem(answer).get("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void bothApiDocumentsAndTheirPageNeedNoToken() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, "{\"openapi\":\"3.1.0\",\"station\":1}");
        gateway.evaluation.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, "{\"openapi\":\"3.1.0\",\"evaluation\":1}");

        assertThat(gateway.send(gateway.request("/api-docs/station")).body()).contains("\"station\":1");
        assertThat(gateway.station.last().uri()).isEqualTo("/v3/api-docs");
        assertThat(gateway.send(gateway.request("/api-docs/evaluation")).body()).contains("\"evaluation\":1");
        String config = gateway.send(gateway.request("/v3/api-docs/swagger-config")).body();
        assertThat(config).contains("/api-docs/station", "/api-docs/evaluation", "驿站服务", "评估服务");
        assertThat(gateway.send(gateway.request("/swagger-ui.html")).statusCode()).isEqualTo(302);
        assertThat(gateway.send(gateway.request("/swagger-ui/index.html")).body()).contains("swagger-ui");
        assertThat(gateway.send(gateway.request("/")).body()).contains("接口文档", gateway.issuer.issuer());
    }

    @Test
    void readinessDoesNotDependOnTheServicesAndFiguresNeedARole() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{}");

        assertThat(gateway.send(gateway.request("/actuator/health/readiness")).body()).contains("UP");
        assertThat(gateway.send(gateway.request("/actuator/health/liveness")).statusCode()).isEqualTo(200);
        assertThat(gateway.send(gateway.request("/actuator/prometheus")).statusCode()).isEqualTo(401);
        assertThat(gateway.get("/actuator/prometheus").statusCode()).isEqualTo(403);
        String operator = gateway.issuer.token("op", c -> c.claim("roles", java.util.List.of("OPERATOR")));
        assertThat(gateway.send(gateway.request("/actuator/prometheus").header("Authorization", "Bearer " + operator)).body())
                .contains("resilience4j_circuitbreaker_state");
    }

    @Test
    void aProgressStreamIsPassedEventByEvent() throws IOException {
        CountDownLatch firstSeen = new CountDownLatch(1);
        gateway.station.behaviour = (exchange, count) -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                firstSeen.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            exchange.getResponseBody().write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
        };

        HttpResponse<InputStream> answer = gateway.send(gateway.as("op", "/station/v1/replays/r1/progress").GET(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: 1");
            firstSeen.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: 2");
        }
    }

    @Test
    void answersCarrySecurityHeadersAndNoCorsByDefault() {
        HttpResponse<String> answer = gateway.send(gateway.as("a", "/station/v1/x").header("Origin", "http://evil.example").GET());

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
