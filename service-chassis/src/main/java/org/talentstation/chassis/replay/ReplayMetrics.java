package org.talentstation.chassis.replay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.ops.Fresh;
import org.talentstation.chassis.ops.ProcessorLag;

/**
 * The rebuild of each view that is under way, waits or failed, whichever instance runs it: a series of its own, so that the
 * live view's lag stays the live view's. All are 0 for a view that is not rebuilt.
 */
final class ReplayMetrics implements MeterBinder {

    private static final String PREFIX = "talentstation.replay.";

    private final Set<String> views;
    private final Fresh<Map<String, Progress>> open;

    ReplayMetrics(ReplayStore replays, Set<String> views, LogPositions positions, ProcessorLag lag) {
        this.views = views;
        this.open = new Fresh<>(() -> {
            long head = positions.head();
            return replays.open().stream().collect(Collectors.toMap(Replay::view, r -> new Progress(r, Math.max(0, head - r.position()),
                    r.position() < head ? lag.secondsSince(r.position()) : 0)));
        });
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String view : views) {
            gauge(registry, "open", view, null, p -> 1);
            gauge(registry, "failed", view, null, p -> p.replay.state() == ReplayState.FAILED ? 1 : 0);
            gauge(registry, "position", view, null, p -> p.replay.position());
            gauge(registry, "lag.events", view, "events", Progress::events);
            gauge(registry, "lag.seconds", view, "seconds", Progress::seconds);
            gauge(registry, "rate", view, "events_per_second", p -> p.replay.state() == ReplayState.REBUILDING ? p.replay.eventsPerSecond() : 0);
        }
    }

    private void gauge(MeterRegistry registry, String name, String view, String unit, ToDoubleFunction<Progress> value) {
        Function<Map<String, Progress>, Double> ofView = all -> all.containsKey(view) ? value.applyAsDouble(all.get(view)) : 0;
        Gauge.builder(PREFIX + name, () -> open.get().map(ofView).orElse(Double.NaN)).tag("view", view).baseUnit(unit).register(registry);
    }

    private record Progress(Replay replay, long events, double seconds) {
    }
}
