package org.talentstation.chassis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.actor.Role;
import org.talentstation.probe.Probe;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;

@Tag("real-servers")
class IdempotencyTests {

    private static Answer raise(String counter, String token, String key, int by) {
        return service().postWithoutKey("/sample/v1/counters/" + counter + "/raise", token, Map.of("by", by), "Idempotency-Key", key);
    }

    private static long versionOf(String counter) {
        return service().bean(EventLog.class).lastSequenceOf(counter).orElseThrow();
    }

    @Test
    void theSameKeyAndBodyHaveOneEffectAndTheSameAnswer() {
        String counter = Probe.counter();
        String key = UUID.randomUUID().toString();
        Answer first = raise(counter, BUREAU, key, 3);
        Answer again = raise(counter, BUREAU, key, 3);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(versionOf(counter)).isEqualTo(1);
    }

    @Test
    void aRepeatedCreationMakesOneObjectAndIsAnsweredAsACreationAgain() {
        String key = UUID.randomUUID().toString();
        var body = Map.of("jurisdiction", "huancui", "hostId", "H1");
        Answer first = service().postWithoutKey("/sample/v1/counters", BUREAU, body, "Idempotency-Key", key);
        raise(first.id(), BUREAU, UUID.randomUUID().toString(), 1);
        Answer again = service().postWithoutKey("/sample/v1/counters", BUREAU, body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isEqualTo("/sample/v1/counters/" + first.id());
    }

    @Test
    void theSameKeyWithAnotherBodyOrPathIsRefused() {
        String counter = Probe.counter();
        String key = UUID.randomUUID().toString();
        raise(counter, BUREAU, key, 3);
        assertProblem(raise(counter, BUREAU, key, 4), 422, "IDEMPOTENCY_KEY_REUSED", "Idempotency-Key");
        assertProblem(raise(Probe.counter(), BUREAU, key, 3), 422, "IDEMPOTENCY_KEY_REUSED", "Idempotency-Key");
        assertThat(versionOf(counter)).isEqualTo(1);
    }

    @Test
    void aMissingOrMalformedKeyIsRefusedBeforeAnyEffect() {
        String counter = Probe.counter();
        String path = "/sample/v1/counters/" + counter + "/raise";
        assertProblem(service().postWithoutKey(path, BUREAU, Map.of("by", 1)), 400, "IDEMPOTENCY_KEY_MISSING", "Idempotency-Key");
        assertProblem(raise(counter, BUREAU, "short", 1), 400, "IDEMPOTENCY_KEY_MALFORMED", "Idempotency-Key");
        assertProblem(raise(counter, BUREAU, "x".repeat(129), 1), 400, "IDEMPOTENCY_KEY_MALFORMED", "Idempotency-Key");
        assertThat(versionOf(counter)).isZero();
    }

    @Test
    void twentyConcurrentRequestsWithOneKeyHaveOneEffectAndOneAnswer() {
        String counter = Probe.counter();
        String key = UUID.randomUUID().toString();
        var answers = Probe.atOnce(20, i -> raise(counter, BUREAU, key, 5));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(Answer::text).collect(Collectors.toSet())).hasSize(1);
        assertThat(answers.stream().filter(a -> a.header("Idempotent-Replayed") == null)).hasSize(1);
        assertThat(versionOf(counter)).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherActorDoesNotCollide() {
        String counter = Probe.counter();
        String key = UUID.randomUUID().toString();
        String colleague = TestIssuer.token("bureau.colleague", null, null, Role.BUREAU_OFFICER);
        assertThat(raise(counter, BUREAU, key, 5).status()).isEqualTo(200);
        Answer other = raise(counter, colleague, key, 6);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.header("Idempotent-Replayed")).isNull();
        assertThat(versionOf(counter)).isEqualTo(2);
    }

    @Test
    void aRefusedCommandLeavesItsKeyFree() {
        String counter = Probe.counter();
        String key = UUID.randomUUID().toString();
        assertProblem(raise(counter, BUREAU, key, 101), 422, "TOO_HIGH");
        assertThat(raise(counter, BUREAU, key, 100).status()).isEqualTo(200);
    }

    @Test
    void anEndpointThatWouldReadItsBodyTooLateIsNotServed() {
        assertProblem(service().post("/probe/v1/misdeclared", BUREAU, Map.of("title", "a", "type", "INNOVATION")), 500, "INTERNAL_ERROR");
    }

    @Test
    void anAcceptThatCannotBeServedIsRefusedBeforeAnyEffect() {
        String counter = Probe.counter();
        assertProblem(service().post("/sample/v1/counters/" + counter + "/raise", BUREAU, Map.of("by", 1), "Accept", "text/html"),
                406, "NOT_ACCEPTABLE");
        assertThat(versionOf(counter)).isZero();
    }
}
