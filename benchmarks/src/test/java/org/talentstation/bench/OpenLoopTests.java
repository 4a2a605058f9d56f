package org.talentstation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OpenLoopTests {

    @Test
    void aPercentileIsTheSmallestValueThatSoManyAreNotAbove() {
        Latencies oneToHundredMillis = new Latencies(LongStream.rangeClosed(1, 100).map(n -> (101 - n) * 1_000_000).toArray());
        assertThat(oneToHundredMillis.perSecond(0.5)).isCloseTo(1000.0 / 50, within(1e-9));
        assertThat(oneToHundredMillis.perSecond(0.99)).isCloseTo(1000.0 / 99, within(1e-9));
        assertThat(oneToHundredMillis.perSecond(1)).isCloseTo(1000.0 / 100, within(1e-9));
        assertThat(new Latencies(new long[] {2_000_000}).perSecond(0.99)).isCloseTo(500, within(1e-9));
    }

    @Test
    void aSlowAnswerIsChargedToAllThatItKeptWaiting() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        // Ten arrivals, one every 10 ms; the only caller is busy with the first for 200 ms, so the tenth waits at least 110 ms.
        Latencies latencies = OpenLoop.run(1, 100, Duration.ofMillis(100), caller -> {
            long end = System.nanoTime() + Duration.ofMillis(200).toNanos();
            while (calls.get() == 0 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            calls.incrementAndGet();
        });
        assertThat(calls).hasValue(10);
        assertThat(latencies.nanos()).hasSize(10);
        assertThat(latencies.nanos()[0]).isGreaterThanOrEqualTo(Duration.ofMillis(109).toNanos());
    }
}
