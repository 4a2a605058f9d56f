package org.talentstation.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.OPERATOR;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.probe.Probe;
import org.talentstation.probe.ProbeService;
import org.talentstation.testkit.ServiceUnderTest;

/** The service outside of the local profile, with an issuer that is away at first. */
class ElsewhereTests {

    private static final String CLOCK = "/sample/v1/ops/business-clock";
    private static final AtomicBoolean KEYS_SERVED = new AtomicBoolean();
    private static ServiceUnderTest elsewhere;
    private static HttpServer keys;
    private static ServiceUnderTest.Answer whileTheIssuerWasAway;

    @BeforeAll
    static void start() throws IOException {
        URI real = URI.create(Probe.service().context().getEnvironment().getRequiredProperty("talentstation.jwk-set-uri"));
        keys = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        keys.createContext("/", exchange -> {
            if (KEYS_SERVED.get()) {
                byte[] served = real.toURL().openStream().readAllBytes();
                exchange.sendResponseHeaders(200, served.length);
                exchange.getResponseBody().write(served);
            } else {
                exchange.sendResponseHeaders(503, -1);
            }
            exchange.close();
        });
        keys.start();
        elsewhere = ServiceUnderTest.start(ProbeService.class, Probe.servers(), Map.of("spring.profiles.active", "production",
                "TALENTSTATION_JWKSETURI", "http://127.0.0.1:" + keys.getAddress().getPort() + "/jwks"));
        whileTheIssuerWasAway = elsewhere.get("/sample/v1/counters", BUREAU);
        KEYS_SERVED.set(true);
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
        keys.stop(0);
    }

    @Test
    void operationsAndMetricsNeedAnOperatorEvenFromThisMachine() {
        assertProblem(elsewhere.get("/ops/processors", null), 401, "UNAUTHENTICATED");
        assertProblem(elsewhere.get("/actuator/prometheus", null), 401, "UNAUTHENTICATED");
        assertThat(elsewhere.get("/actuator/health/liveness", null).status()).isEqualTo(200);
        assertThat(elsewhere.get("/ops/processors", OPERATOR).status()).isEqualTo(200);
        assertProblem(elsewhere.get("/ops/processors", BUREAU), 403, "FORBIDDEN");
    }

    @Test
    void anIssuerThatIsAwayIsNeitherAFailureNorAPass() {
        assertProblem(whileTheIssuerWasAway, 503, "ISSUER_UNAVAILABLE");
        assertThat(elsewhere.get("/sample/v1/counters", BUREAU).status()).isEqualTo(200);
    }

    @Test
    void theBusinessClockIsTheRealOneAndCannotBeSet() {
        assertProblem(elsewhere.post(CLOCK, OPERATOR, Map.of("now", "2021-02-03T09:00:00")), 409, "CLOCK_NOT_SETTABLE");
        assertProblem(elsewhere.request("DELETE", CLOCK, OPERATOR, null), 409, "CLOCK_NOT_SETTABLE");
        var shown = elsewhere.get(CLOCK, OPERATOR).json();
        assertThat(shown.get("settable").asBoolean()).isFalse();
        assertThat(shown.get("offsetSeconds").asLong()).isZero();
    }
}
