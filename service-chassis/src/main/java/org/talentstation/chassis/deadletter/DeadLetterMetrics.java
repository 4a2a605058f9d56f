package org.talentstation.chassis.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.talentstation.chassis.ops.Fresh;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.receive.UnreadableMessages;

/** {@code talentstation.parked.events} and {@code talentstation.parked.oldest} (seconds) per processor and for the receiver. */
final class DeadLetterMetrics implements MeterBinder {

    private final Processors processors;
    private final Fresh<List<DeadLetterCause>> causes;

    DeadLetterMetrics(DeadLetterStore store, Processors processors) {
        this.processors = processors;
        this.causes = new Fresh<>(store::causes);
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
        Gauge.builder(meter, () -> causes.get().map(all -> value.applyAsDouble(all.stream().filter(c -> c.processor().equals(processor)).toList()))
                .orElse(Double.NaN)).tag("processor", processor).baseUnit(unit).register(registry);
    }
}
