package org.talentstation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailingServiceTest {

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
    void aReadIsTriedAgainUntilTheServiceIsWell() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, count < 3 ? 503 : 200, "{\"try\":" + count + "}");

        HttpResponse<String> answer = gateway.get("/station/v1/stations");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"try\":3}");
        assertThat(gateway.station.seen).hasSize(3);
    }

    @Test
    void triesAreBoundedAndTheLastAnswerIsTheServices() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{\"code\":\"OWN\"}");

        HttpResponse<String> answer = gateway.get("/station/v1/stations");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("OWN");
        assertThat(gateway.station.seen).hasSize(3);
    }

    @Test
    void aReadWhoseConnectionBreaksIsTriedAgain() {
        gateway.station.behaviour = (exchange, count) -> {
            if (count > 1) {
                StandIn.reply(exchange, 200, "{}");
            }
        };

        assertThat(gateway.get("/station/v1/stations").statusCode()).isEqualTo(200);
        assertThat(gateway.station.seen).hasSizeGreaterThan(1);
    }

    @Test
    void anErrorOfTheServiceItselfIsNotTriedAgain() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 500, "{}");

        assertThat(gateway.get("/station/v1/stations").statusCode()).isEqualTo(500);
        assertThat(gateway.station.seen).hasSize(1);
    }

    @Test
    void aCommandIsNeverTriedTwice() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{}");
        assertThat(gateway.post("/station/v1/applications", "{}").statusCode()).isEqualTo(503);
        assertThat(gateway.station.seen).hasSize(1);

        gateway.reset();
        gateway.station.behaviour = (exchange, count) -> { };
        HttpResponse<String> broken = gateway.post("/station/v1/applications", "{}");
        assertThat(gateway.station.seen).hasSize(1);
        assertThat(broken.statusCode()).isEqualTo(502);
        assertThat(RunningGateway.problem(broken).get("detail").asString()).contains("结果未知", "Idempotency-Key");
    }

    @Test
    void aCommandWithoutAnAnswerInTimeHasAnUnknownResultAndMayBeRepeated() {
        gateway.station.behaviour = gateway.station::silent;

        long start = System.nanoTime();
        HttpResponse<String> answer = gateway.post("/station/v1/applications", "{}");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(RunningGateway.code(answer)).isEqualTo("GATEWAY_TIMEOUT");
        assertThat(RunningGateway.problem(answer).get("detail").asString()).contains("驿站服务", "结果未知", "Idempotency-Key", "安全");
        assertThat(gateway.station.seen).hasSize(1);
    }

    @Test
    void aReadWithoutAnAnswerInTimeDoesNotHangAndIsNotRepeated() {
        gateway.station.behaviour = gateway.station::silent;

        HttpResponse<String> answer = gateway.get("/station/v1/stations");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(gateway.station.seen).hasSize(1);
    }

    @Test
    void aServiceThatIsNotThereMeansThatTheCommandWasNotExecuted() {
        try (RunningGateway lonely = RunningGateway.start("--talentstation.gateway.services.station.url=http://127.0.0.1:1")) {
            HttpResponse<String> command = lonely.post("/station/v1/applications", "{}");
            HttpResponse<String> read = lonely.get("/station/v1/stations");

            assertThat(command.statusCode()).isEqualTo(503);
            assertThat(RunningGateway.code(command)).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(RunningGateway.problem(command).get("detail").asString()).contains("驿站服务", "未被执行");
            assertThat(command.headers().firstValue("Retry-After")).contains("5");
            assertThat(read.statusCode()).isEqualTo(503);
            assertThat(lonely.get("/evaluation/v1/experts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStalledBodyIsCutAtTheTransferLimit() {
        try (RunningGateway slow = RunningGateway.start("--talentstation.gateway.limits.transfer-timeout=300ms")) {
            slow.station.behaviour = (exchange, count) -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(1);
                exchange.getResponseBody().flush();
                slow.station.silent(exchange, count);
            };

            HttpResponse<String> answer = slow.get("/station/v1/stations");

            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(RunningGateway.code(answer)).isEqualTo("BAD_GATEWAY");
        }
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndTheAnswerComesFast() {
        gateway.evaluation.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{}");
        for (int i = 0; i < 10; i++) {
            gateway.post("/evaluation/v1/rounds", "{}");
        }
        gateway.evaluation.behaviour = gateway.evaluation::silent;
        int before = gateway.evaluation.seen.size();

        long start = System.nanoTime();
        HttpResponse<String> answer = gateway.post("/evaluation/v1/rounds", "{}");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(800));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(RunningGateway.problem(answer).get("title").asString()).isEqualTo("评估服务暂时不可用");
        assertThat(RunningGateway.problem(answer).get("detail").asString()).contains("未被执行");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(gateway.evaluation.seen).hasSize(before);
        assertThat(gateway.get("/station/v1/stations").statusCode()).as("the other service is not concerned").isEqualTo(200);
    }

    @Test
    void theCircuitClosesAgainWhenTheServiceIsBack() throws Exception {
        try (RunningGateway quick = RunningGateway.start("--talentstation.gateway.limits.circuit.open-for=100ms")) {
            quick.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{}");
            for (int i = 0; i < 10; i++) {
                quick.post("/station/v1/x", "{}");
            }
            quick.station.reset();

            long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            HttpResponse<String> answer = quick.get("/station/v1/x");
            while (answer.statusCode() != 200 && System.nanoTime() < deadline) {
                answer = quick.send(quick.as("poller", "/station/v1/x").method("GET", HttpRequest.BodyPublishers.noBody()));
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
