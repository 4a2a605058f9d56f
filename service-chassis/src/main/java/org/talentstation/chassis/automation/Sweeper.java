package org.talentstation.chassis.automation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Occasion;

/** Runs every sweep each second on the business clock; {@link SweepPasses} says what becomes of a command that fails. */
public final class Sweeper implements SmartLifecycle {

    private final Map<Sweep, SweepPasses> sweeps = new LinkedHashMap<>();
    private final Occasions occasions;
    private final Clock clock;
    private ScheduledExecutorService timer;

    public Sweeper(List<Sweep> sweeps, CommandDesk desk, Occasions occasions, Clock clock) {
        sweeps.forEach(sweep -> this.sweeps.put(sweep, new SweepPasses(sweep, command -> desk.run(operation(sweep), occasion -> List.of(command)),
                () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()))));
        this.occasions = occasions;
        this.clock = clock;
    }

    /** One pass over everything that is due now, also what failed and waits. */
    public void sweepOnce() {
        sweeps.forEach((sweep, passes) -> passes.passAtOnce(clock::instant, () -> now(sweep)));
    }

    private void sweep() {
        sweeps.forEach((sweep, passes) -> passes.pass(clock::instant, () -> now(sweep)));
    }

    private Occasion now(Sweep sweep) {
        return occasions.now(Actor.system(operation(sweep)));
    }

    private static String operation(Sweep sweep) {
        return "sweep:" + sweep.name();
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sweeper").daemon(true).factory());
        timer.scheduleWithFixedDelay(this::sweep, 1_000, 1_000, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        try {
            timer.awaitTermination(5, TimeUnit.SECONDS); // what a pass had begun is done, or refused, before anything else stops
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        timer = null;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return 2_000;
    }
}
