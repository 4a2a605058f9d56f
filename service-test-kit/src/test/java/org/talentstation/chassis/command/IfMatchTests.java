package org.talentstation.chassis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.probe.Probe;
import org.talentstation.testkit.ServiceUnderTest.Answer;

class IfMatchTests {

    private static Answer raise(String counter, int by, String ifMatch) {
        return service().post("/sample/v1/counters/" + counter + "/raise", BUREAU, Map.of("by", by), "If-Match", ifMatch);
    }

    @Test
    void theEtagOfAnAnswerMatchesUntilSomebodyChangesTheObject() {
        String counter = Probe.counter();
        Answer first = raise(counter, 1, "\"0\"");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(raise(counter, 1, first.header("ETag")).status()).isEqualTo(200);
        assertProblem(raise(counter, 1, first.header("ETag")), 412, "VERSION_MISMATCH");
        assertThat(raise(counter, 1, "W/\"2\"").status()).isEqualTo(200);
        assertThat(raise(counter, 1, "*").status()).isEqualTo(200);
    }

    @Test
    void aVersionOfTheFutureIsAMismatchToo() {
        assertProblem(raise(Probe.counter(), 1, "\"7\""), 412, "VERSION_MISMATCH");
    }

    @Test
    void whoSawAnOldVersionIsToldSoBeforeAnyRuleJudges() {
        String counter = Probe.counter();
        raise(counter, 1, "*");
        assertProblem(raise(counter, 101, "\"0\""), 412, "VERSION_MISMATCH");
        assertProblem(raise(counter, 101, "\"1\""), 422, "TOO_HIGH");
    }

    @Test
    void aCreationHasNoVersionToMatch() {
        var answer = service().post("/sample/v1/counters", BUREAU, Map.of("jurisdiction", "huancui"), "If-Match", "\"0\"");
        assertProblem(answer, 412, "VERSION_MISMATCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"1", "1\"", "\"-1\"", "1.0", "\"1\", \"2\"", "9999999999999999999"})
    void aMalformedVersionIsRefused(String ifMatch) {
        assertProblem(raise(Probe.counter(), 1, ifMatch), 400, "IF_MATCH_MALFORMED", "If-Match");
    }
}
