package org.talentstation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start("--talentstation.gateway.limits.signed-in.burst=5",
                "--talentstation.gateway.limits.signed-in.per-second=1",
                "--talentstation.gateway.limits.anonymous.burst=3", "--talentstation.gateway.limits.anonymous.per-second=1");
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
    void aBodyOfTheLimitPassesAndOneByteMoreIsRefusedByItsLength() {
        assertThat(gateway.send(gateway.as("lengths", "/station/v1/x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[MEBIBYTE]))).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = gateway.send(gateway.as("lengths", "/station/v1/x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[MEBIBYTE + 1])));

        assertTooLarge(refused);
    }

    @Test
    void aChunkedBodyIsCountedAndNothingOfItReachesTheService() {
        HttpResponse<String> refused = gateway.send(gateway.as("chunks", "/station/v1/x").POST(chunked(MEBIBYTE + 1)));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(RunningGateway.code(refused)).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(gateway.station.seen).isEmpty();
    }

    @Test
    void aChunkedBodyWithinTheLimitPassesWhole() {
        assertThat(gateway.send(gateway.as("chunks2", "/station/v1/x").POST(chunked(MEBIBYTE))).statusCode()).isEqualTo(200);
        assertThat(gateway.station.last().body()).hasSize(MEBIBYTE);
    }

    @Test
    void oneSubjectIsSlowedAndAnotherIsNot() {
        HttpResponse<String> last = null;
        for (int i = 0; i < 12; i++) {
            last = gateway.send(gateway.as("eager", "/station/v1/x").GET());
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(RunningGateway.code(last)).isEqualTo("RATE_LIMITED");
        assertThat(Long.parseLong(last.headers().firstValue("Retry-After").orElseThrow())).isBetween(1L, 2L);
        assertThat(gateway.send(gateway.as("patient", "/station/v1/x").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void someoneWithoutATokenIsCountedByAddressAndProbesAreNot() {
        HttpResponse<String> last = null;
        for (int i = 0; i < 10; i++) {
            last = gateway.send(gateway.request("/station/v1/notice-board"));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(gateway.send(gateway.request("/actuator/health/readiness")).statusCode()).isEqualTo(200);
        assertThat(gateway.send(gateway.as("signed-in", "/station/v1/notice-board").GET()).statusCode()).isEqualTo(200);
    }

    private static HttpRequest.BodyPublisher chunked(int bytes) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
    }

    private static void assertTooLarge(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(RunningGateway.code(refused)).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(RunningGateway.problem(refused).get("detail").asString()).contains("1048576", "未被执行");
        assertThat(gateway.station.seen).hasSize(1);
    }
}
