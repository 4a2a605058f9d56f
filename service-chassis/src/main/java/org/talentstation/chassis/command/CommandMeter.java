package org.talentstation.chassis.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.talentstation.kernel.refusal.Refusal;

/** Counts per operation what was accepted and what was refused, by code and article. */
final class CommandMeter {

    private final MeterRegistry registry;

    CommandMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T count(String operation, Supplier<T> work) {
        Timer.Sample sample = Timer.start(registry);
        try {
            T result = work.get();
            sample.stop(registry.timer("talentstation.commands", "operation", operation, "outcome", "accepted"));
            return result;
        } catch (Refusal refusal) {
            sample.stop(registry.timer("talentstation.commands", "operation", operation, "outcome", "refused"));
            registry.counter("talentstation.refusals", "operation", operation, "code", refusal.code(),
                    "article", refusal.article() == null ? "none" : refusal.article()).increment();
            throw refusal;
        } catch (RuntimeException failure) {
            sample.stop(registry.timer("talentstation.commands", "operation", operation, "outcome", "failed"));
            throw failure;
        }
    }
}
