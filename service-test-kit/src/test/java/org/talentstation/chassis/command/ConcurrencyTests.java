package org.talentstation.chassis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.probe.Probe;
import org.talentstation.testkit.ServiceUnderTest.Answer;

@Tag("real-servers")
class ConcurrencyTests {

    private static Answer raise(String path, int by) {
        return service().post(path, BUREAU, Map.of("by", by));
    }

    @Test
    void thirtyConcurrentRaisesOfOneCounterLoseNone() {
        String counter = Probe.counter();
        var answers = Probe.atOnce(30, i -> raise("/sample/v1/counters/" + counter + "/raise", 1));
        answers.stream().filter(a -> a.status() != 200).forEach(a -> assertProblem(a, 409, "CONCURRENT_CHANGE"));
        var done = answers.stream().filter(a -> a.status() == 200).toList();
        assertThat(done).as("commands that were not given up").hasSizeGreaterThan(25);
        assertThat(done.stream().map(a -> a.header("ETag")).distinct()).hasSameSizeAs(done);
        long last = done.stream().mapToLong(Answer::position).max().orElseThrow();
        assertThat(Probe.value(counter, last)).isEqualTo(done.size());
        assertThat(service().bean(EventLog.class).lastSequenceOf(counter)).hasValue(done.size());
    }

    @Test
    void aRefusalOfTheSecondCounterTakesTheFirstOnesRaiseBack() {
        String first = Probe.counter();
        String full = Probe.counter();
        raise("/sample/v1/counters/" + full + "/raise", 100);
        assertProblem(raise("/sample/v1/counters/" + first + "/raise-with/" + full, 1), 422, "TOO_HIGH");
        assertThat(service().bean(EventLog.class).lastSequenceOf(first)).hasValue(0);
        assertThat(service().bean(EventLog.class).lastSequenceOf(full)).hasValue(1);
        assertThat(raise("/sample/v1/counters/" + first + "/raise-with/" + Probe.counter(), 1).status()).isEqualTo(200);
    }

    @Test
    void commandsThatTakeTwoCountersInOppositeOrderDoNotFailOnEachOther() {
        String one = Probe.counter();
        String two = Probe.counter();
        var answers = Probe.atOnce(16, i -> raise("/sample/v1/counters/" + (i % 2 == 0 ? one : two) + "/raise-with/"
                + (i % 2 == 0 ? two : one), 1));
        answers.stream().filter(a -> a.status() != 200).forEach(a -> assertProblem(a, 409, "CONCURRENT_CHANGE"));
        long done = answers.stream().filter(a -> a.status() == 200).count();
        assertThat(done).isPositive();
        assertThat(service().bean(EventLog.class).lastSequenceOf(one)).hasValue(done);
        assertThat(service().bean(EventLog.class).lastSequenceOf(two)).hasValue(done);
    }
}
