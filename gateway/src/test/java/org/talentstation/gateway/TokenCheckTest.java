package org.talentstation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start("--talentstation.gateway.cors-origins=https://console.example");
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
    void withoutATokenNothingReachesAService() {
        HttpResponse<String> answer = gateway.send(gateway.request("/station/v1/stations"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RunningGateway.code(answer)).isEqualTo("UNAUTHENTICATED");
        assertThat(RunningGateway.problem(answer).get("title").asString()).isEqualTo("未通过身份验证");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(gateway.station.seen).isEmpty();
    }

    @Test
    void aTokenForSomeoneElseIsRefused() {
        assertRefused(gateway.issuer.token("a", claims -> claims.audience("another-platform")));
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(gateway.issuer.token("a", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefused(gateway.issuer.token("a", claims -> claims.issuer("http://elsewhere.example")));
    }

    @Test
    void aTokenSignedByAnUnknownKeyIsRefused() {
        assertRefused(gateway.issuer.forged("a"));
    }

    @Test
    void theNoticeBoardIsReadWithoutATokenButNotWritten() {
        assertThat(gateway.send(gateway.request("/station/v1/notice-board/2021-01/entries")).statusCode()).isEqualTo(200);
        assertThat(gateway.station.seen).hasSize(1);

        assertThat(gateway.send(gateway.request("/station/v1/notice-board/2021-01")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(401);
        assertThat(gateway.station.seen).hasSize(1);
    }

    @Test
    void anOriginOnTheAllowListMayCallAndAnotherMayNot() {
        assertThat(gateway.send(gateway.as("a", "/station/v1/x").header("Origin", "https://console.example").GET())
                .headers().firstValue("Access-Control-Allow-Origin")).contains("https://console.example");
        assertThat(gateway.send(gateway.as("a", "/station/v1/x").header("Origin", "https://evil.example").GET())
                .statusCode()).isEqualTo(403);
    }

    @Test
    void anUnreachableIssuerIsToldApartFromABadTokenAndDoesNotStopTheStart() {
        try (RunningGateway lonely = RunningGateway.start("--talentstation.jwkseturi=http://127.0.0.1:1/oauth2/jwks")) {
            HttpResponse<String> answer = lonely.get("/station/v1/stations");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(RunningGateway.code(answer)).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(RunningGateway.problem(answer).get("title").asString()).contains("统一身份服务");
            assertThat(lonely.send(lonely.request("/actuator/health/readiness")).statusCode()).isEqualTo(200);
        }
    }

    private static void assertRefused(String token) {
        HttpResponse<String> answer = gateway.send(gateway.request("/station/v1/stations")
                .header("Authorization", "Bearer " + token));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RunningGateway.code(answer)).isEqualTo("UNAUTHENTICATED");
        assertThat(gateway.station.seen).isEmpty();
    }
}
