package org.talentstation.chassis.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.telemetry.Causes;

/**
 * One sweep, pass by pass. A command that fails lets the others go on and waits twice as long each time; while one waits, the sweep is
 * read less often. Commands of one kind to one object wait together. A cause is logged once for as long as it lasts, and once more when nothing is to wait
 * any longer. Waits are real time: the business clock may be set.
 */
final class SweepPasses {

    static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(SweepPasses.class);
    private static final String READING = "reading what is due";

    private final Sweep sweep;
    private final Consumer<Command> run;
    private final LongSupplier millis;
    private Map<String, Failing> failing = Map.of();
    private long nextRead = Long.MIN_VALUE;

    SweepPasses(Sweep sweep, Consumer<Command> run, LongSupplier millis) {
        this.sweep = sweep;
        this.run = run;
        this.millis = millis;
    }

    /** Runs what is due now and does not wait; after a pass without a failure the sweep is told. */
    synchronized void pass(Supplier<Instant> now, Supplier<Occasion> occasion) {
        long at = millis.getAsLong();
        if (at >= nextRead) {
            pass(now, occasion, at);
        }
    }

    /** The same, and nothing waits. */
    synchronized void passAtOnce(Supplier<Instant> now, Supplier<Occasion> occasion) {
        failing = Map.of();
        pass(now, occasion, millis.getAsLong());
    }

    private void pass(Supplier<Instant> now, Supplier<Occasion> occasion, long at) {
        Map<String, Failing> still = new HashMap<>();
        attempt(READING, at, still, () -> {
            List<? extends Command> due = sweep.due(now.get(), occasion.get());
            due.forEach(command -> runUnlessItWaits(command, at, still));
            if (still.isEmpty()) {
                sweep.swept();
            }
        });
        logNewCauses(still);
        long soonest = Optional.ofNullable(still.get(READING)).map(Failing::tryAt)
                .orElseGet(() -> still.values().stream().mapToLong(Failing::tryAt).min().orElse(at));
        nextRead = Math.min(soonest, at + LONGEST_PAUSE.toMillis());
        if (still.containsKey(READING)) {
            failing.forEach(still::putIfAbsent);
        }
        failing = still;
    }

    private void runUnlessItWaits(Command command, long at, Map<String, Failing> still) {
        String key = command.getClass().getSimpleName() + " " + command.aggregateId();
        Failing before = failing.get(key);
        if (before != null && at < before.tryAt) {
            still.put(key, before);
        } else {
            attempt(key, at, still, () -> run.accept(command));
        }
    }

    private void attempt(String key, long at, Map<String, Failing> still, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Failing before = failing.get(key);
            long wait = before == null ? FIRST_WAIT.toMillis() : Math.min(2 * before.waited, LONGEST_WAIT.toMillis());
            still.put(key, new Failing(e instanceof Refusal refusal ? refusal.code() : Causes.of(e), wait, at + wait));
        }
    }

    private void logNewCauses(Map<String, Failing> still) {
        Set<String> known = failing.values().stream().map(Failing::cause).collect(Collectors.toCollection(HashSet::new));
        still.forEach((key, failure) -> {
            if (known.add(failure.cause)) {
                LOG.warn("Sweep {}: {} failed and will be tried again: {}", sweep.name(), key, failure.cause);
            }
        });
    }

    /** @param tryAt in real milliseconds */
    private record Failing(String cause, long waited, long tryAt) {
    }
}
