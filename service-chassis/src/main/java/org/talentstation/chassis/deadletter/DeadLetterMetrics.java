package org.talentstation.chassis.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.receive.UnreadableMessages;

/** {@code talentstation.parked.events} and {@code talentstation.parked.oldest} (seconds) per processor and for the receiver; one query a second at most. */
final class DeadLetterMetrics implements MeterBinder {

    private static final long FRESH = 1_000_000_000L;

    private final DeadLetterStore store;
    private final Processors processors;
    private List<DeadLetterCause> last = List.of();
    private long readAt = System.nanoTime() - FRESH;

    DeadLetterMetrics(DeadLetterStore store, Processors processors) {
        this.store = store;
        this.processors = processors;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : Stream.concat(processors.names().stream(), Stream.of(UnreadableMessages.RECEIVER)).toList()) {
            gauge(registry, "talentstation.parked.events", name, null, c -> c.stream().mapToLong(DeadLetterCause::events).sum());
            gauge(registry, "talentstation.parked.oldest", name, "seconds",
                    c -> c.stream().mapToLong(DeadLetterCause::ageSeconds).max().orElse(0));
        }
    }

    private void gauge(MeterRegistry registry, String meter, String processor, String unit, ToDoubleFunction<List<DeadLetterCause>> value) {
        Gauge.builder(meter, () -> value.applyAsDouble(causes().stream().filter(c -> c.processor().equals(processor)).toList()))
                .tag("processor", processor).baseUnit(unit).register(registry);
    }

    private synchronized List<DeadLetterCause> causes() {
        if (System.nanoTime() - readAt >= FRESH) {
            last = store.causes();
            readAt = System.nanoTime();
        }
        return last;
    }
}
