package org.talentstation.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.probe.Probe;

class ProblemTests {

    @Test
    void aRuleThatRefusesSaysItsArticleItsParameterAndWhetherItIsTheText() {
        var answer = service().post("/sample/v1/counters/" + Probe.counter() + "/raise", BUREAU, Map.of("by", 101), "X-Request-Id", "my-request-1");
        assertProblem(answer, 422, "TOO_HIGH");
        var problem = answer.json();
        assertThat(problem.get("article").asString()).isEqualTo("9");
        assertThat(problem.get("parameter").asString()).isEqualTo("counter.max");
        assertThat(problem.get("reading").asString()).isEqualTo("T");
        assertThat(problem.get("readingText").asString()).isEqualTo("原文规定");
        assertThat(problem.get("detail").asString()).isEqualTo("计数不得超过 100。");
        assertThat(problem.get("requestId").asString()).isEqualTo("my-request-1");
        assertThat(problem.get("type").asString()).isEqualTo("urn:talent-station:problem:too-high");
    }

    @Test
    void whatIsNotThereAndWhatIsNotOfferedAreProblemsToo() {
        assertProblem(service().get("/nowhere", BUREAU), 404, "NOT_FOUND");
        assertProblem(service().get("/nowhere", null), 404, "NOT_FOUND");
        assertProblem(service().get("/sample/v1/counters/counter-none", BUREAU), 404, "NOT_FOUND");
        assertProblem(service().post("/sample/v1/counters/counter-none/raise", BUREAU, Map.of("by", 1)), 404, "NOT_FOUND");
        assertProblem(service().request("DELETE", "/sample/v1/counters", BUREAU, null), 405, "METHOD_NOT_ALLOWED");
        assertProblem(service().request("PATCH", "/sample/v1/counters", BUREAU, "{}"), 405, "METHOD_NOT_ALLOWED");
        String counter = Probe.counter();
        long position = service().bean(LogPositions.class).head();
        assertProblem(service().get("/sample/v1/counters/" + counter, BUREAU, "Accept", "image/png", "Await-Position",
                Long.toString(position)), 406, "NOT_ACCEPTABLE");
        assertProblem(service().get("/error", BUREAU), 404, "NOT_FOUND");
    }

    @Test
    void anUnexpectedFailureSaysNothingButItsRequestId() {
        var answer = service().get("/probe/v1/failure", BUREAU);
        assertProblem(answer, 500, "INTERNAL_ERROR");
        assertThat(answer.text()).doesNotContain("secret", "password", "IllegalState");
        assertThat(answer.json().get("detail").asString()).contains(answer.header("X-Request-Id"));
    }

    @Test
    void anInsaneRequestIdIsReplaced() {
        var answer = service().get("/nowhere", BUREAU, "X-Request-Id", "<script>alert(1)</script>");
        assertProblem(answer, 404, "NOT_FOUND");
        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample/v1/counters;a=b", "/sample/v1//counters", "/sample/v1/%2e%2e/counters", "/sample/v1/counters%00",
        "/sample/v1/%2Fcounters", "/sample/v1/counters/%0a", "/sample/v1/counters/%5c"})
    void anAddressThatNoHonestClientSendsIsAProblemToo(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|404)").doesNotContain("Exception", "\tat ", "Tomcat/");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", service().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
