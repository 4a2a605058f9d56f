package org.talentstation.chassis.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.probe.Probe;
import org.talentstation.sample.Counted.CounterRaised;
import org.talentstation.testkit.ServiceUnderTest.Answer;

/** What a process remembers of its aggregates is a shortcut only: gone or stale, every answer is the log's. */
class WorkingCopyTests {

    private static Answer raise(String counter, int by) {
        return service().post("/sample/v1/counters/" + counter + "/raise", BUREAU, Map.of("by", by));
    }

    private static WorkingCopies copies() {
        return service().bean(WorkingCopies.class);
    }

    /** What another instance of the service would have appended. */
    private static void raisedElsewhere(String counter, int by) {
        long next = service().bean(EventLog.class).lastSequenceOf(counter).orElseThrow() + 1;
        service().bean(NotifyingEventStore.class).publish(List.of(new GenericDomainEventMessage<>("Counter", counter, next, new CounterRaised(counter, by))));
    }

    private static List<String> answers(BiConsumer<String, Integer> beforeEach) {
        String counter = Probe.counter();
        List<String> answers = new ArrayList<>();
        for (int by : List.of(10, 20, 80, 30, 41, 40, 1)) {
            beforeEach.accept(counter, by);
            Answer answer = raise(counter, by);
            answers.add(answer.status() + " " + (answer.status() == 200 ? answer.header("ETag") : answer.code()));
        }
        return answers;
    }

    @Test
    void allOfThemMayBeForgottenAtAnyMomentAndTheAnswersAreTheSame() {
        List<String> remembered = answers((counter, by) -> { });
        assertThat(remembered).containsExactly("200 \"1\"", "200 \"2\"", "422 TOO_HIGH", "200 \"3\"", "422 TOO_HIGH", "200 \"4\"", "422 TOO_HIGH");
        assertThat(answers((counter, by) -> copies().clear())).isEqualTo(remembered);
    }

    @Test
    void aCommandIsRememberedForTheNextOne() {
        copies().clear();
        String counter = Probe.counter();
        assertThat(copies().take(counter)).as("after its first command").isNotNull();
        assertThat(copies().take(counter)).as("taken, it is nobody else's").isNull();
        raise(counter, 1);
        assertThat(copies().take(counter).version()).isEqualTo(1);
    }

    @Test
    void whatAnotherInstanceDecidedCountsAlthoughThisOneRemembersAnEarlierState() {
        String counter = Probe.counter();
        raise(counter, 90);
        raisedElsewhere(counter, 10);
        assertProblem(raise(counter, 1), 422, "TOO_HIGH");
    }

    @Test
    void aCommandOnAStaleCopySucceedsOnTopOfWhatAnotherInstanceDecided() {
        String counter = Probe.counter();
        raise(counter, 1);
        raisedElsewhere(counter, 2);
        Answer answer = raise(counter, 3);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(Probe.value(counter, answer.position())).isEqualTo(6);
    }

    @Test
    void aRefusedCommandLeavesNoTraceInTheNextOne() {
        String counter = Probe.counter();
        String other = Probe.counter();
        raise(other, 100);
        assertProblem(service().post("/sample/v1/counters/" + counter + "/raise-with/" + other, BUREAU, Map.of("by", 60)), 422, "TOO_HIGH");
        Answer answer = raise(counter, 60);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(Probe.value(counter, answer.position())).isEqualTo(60);
    }

    @Test
    void theFirstTryWritesAPositionedReceiptAndARepetitionIsAnsweredFromIt() {
        String counter = Probe.counter();
        String key = java.util.UUID.randomUUID().toString();
        String path = "/sample/v1/counters/" + counter + "/raise";
        Answer first = service().postWithoutKey(path, BUREAU, Map.of("by", 5), "Idempotency-Key", key);
        assertThat(service().bean(JdbcClient.class).sql("SELECT position FROM receipt WHERE key = ?").param(key).query(Long.class).single())
                .as("written by the first try").isEqualTo(first.position());
        Answer again = service().postWithoutKey(path, BUREAU, Map.of("by", 5), "Idempotency-Key", key);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }
}
