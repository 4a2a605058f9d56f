package org.talentstation.chassis.ops;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;

/** The log's head and, per processor, where it stands by its stored position (in every instance alike), and what this instance did of it. */
final class ProcessorMetrics implements MeterBinder {

    private final Processors processors;
    private final ProcessorLag lag;
    private final Fresh<Long> head;

    ProcessorMetrics(Processors processors, ProcessorLag lag, LogPositions positions) {
        this.processors = processors;
        this.lag = lag;
        this.head = new Fresh<>(positions::head);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : processors.names()) {
            gauge(registry, "talentstation.processor.lag.events", name, "events", ProcessorLag.Lag::events);
            gauge(registry, "talentstation.processor.lag.seconds", name, "seconds", ProcessorLag.Lag::seconds);
            gauge(registry, "talentstation.processor.position", name, null, ProcessorLag.Lag::position);
            Gauge.builder("talentstation.processor.held", () -> processors.isHeldHere(name) ? 1 : 0).tag("processor", name).register(registry);
            FunctionCounter.builder("talentstation.processor.handled", processors, p -> p.handled(name)).tag("processor", name).baseUnit("events").register(registry);
            FunctionCounter.builder("talentstation.processor.failures", processors, p -> p.failures(name)).tag("processor", name).register(registry);
        }
        Gauge.builder("talentstation.log.position", () -> head.get().map(Long::doubleValue).orElse(Double.NaN)).register(registry);
    }

    private void gauge(MeterRegistry registry, String meter, String processor, String unit, ToDoubleFunction<ProcessorLag.Lag> value) {
        Gauge.builder(meter, () -> lag.recent().map(all -> value.applyAsDouble(all.get(processor))).orElse(Double.NaN))
                .tag("processor", processor).baseUnit(unit).register(registry);
    }
}
