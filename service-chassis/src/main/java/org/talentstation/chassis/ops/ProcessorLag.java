package org.talentstation.chassis.ops;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.ProcessorPlaces;

/**
 * How far each processor of the service is behind the log, whichever instance holds it, in positions and in seconds since the
 * oldest event that it has not read was appended.
 */
public final class ProcessorLag {

    private final ProcessorPlaces places;
    private final LogPositions positions;
    private final Clock clock;
    private final Fresh<Map<String, Lag>> last = new Fresh<>(this::measure);

    /** @param clock the wall clock: events are stamped by it */
    ProcessorLag(ProcessorPlaces places, LogPositions positions, Clock clock) {
        this.places = places;
        this.positions = positions;
        this.clock = clock;
    }

    /** As it was at most a second ago; empty while a store is away. */
    Optional<Map<String, Lag>> recent() {
        return last.get();
    }

    /** As it is now; fails when a store is away. */
    Map<String, Lag> measure() {
        // The places first: what is appended in between must not make them look further ahead than the log.
        Map<String, ProcessorPlaces.Place> now = places.read();
        long head = positions.head();
        return now.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> {
            long position = e.getValue().position();
            long behind = Math.max(0, head - Math.max(position, 0));
            return new Lag(position, behind, behind == 0 ? 0 : secondsSince(position), e.getValue().holder());
        }));
    }

    /** How old the oldest event behind the position is; 0 when there is none. */
    public double secondsSince(long position) {
        return positions.appendedNext(position).map(at -> Math.max(0, Duration.between(at, clock.instant()).toMillis() / 1000.0)).orElse(0.0);
    }

    /**
     * Of one processor.
     *
     * @param events positions between it and the head of the log
     * @param holder the instance that holds it, or null
     */
    record Lag(long position, long events, double seconds, String holder) {
    }
}
