package org.talentstation.chassis.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Times what was asked, per operation and outcome: accepted, refused, conflict (another command was first) or failed; and
 * counts each refusal by its code and, where a rule of the Measures refuses, by article, policy parameter and reading.
 */
final class CommandMeter {

    private static final String NONE = "none";

    private final MeterRegistry registry;

    CommandMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T count(String operation, Supplier<T> work) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "failed";
        try {
            T result = work.get();
            outcome = "accepted";
            return result;
        } catch (Refusal refusal) {
            outcome = "refused";
            refused(operation, refusal.code(), refusal.article(), refusal.parameter(), refusal.reading() == null ? null : refusal.reading().mark());
            throw refusal;
        } catch (AggregateNotFoundException | IncompatibleAggregateException missing) {
            outcome = "refused";
            refused(operation, "NOT_FOUND", null, null, null);
            throw missing;
        } catch (ConcurrencyException | ConflictingAggregateVersionException conflict) {
            outcome = "conflict";
            throw conflict;
        } finally {
            sample.stop(registry.timer("talentstation.commands", "operation", operation, "outcome", outcome));
        }
    }

    private void refused(String operation, String code, String article, String parameter, String reading) {
        registry.counter("talentstation.refusals", "operation", operation, "code", code, "article", orNone(article),
                "parameter", orNone(parameter), "reading", orNone(reading)).increment();
    }

    private static String orNone(String label) {
        return label == null ? NONE : label;
    }
}
