package org.talentstation.chassis.automation;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.telemetry.Causes;

/** Runs every sweep each second on the business clock. A command that fails is tried again by the next sweep. */
public final class Sweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final List<Sweep> sweeps;
    private final CommandDesk desk;
    private final Occasions occasions;
    private final Clock clock;
    private ScheduledExecutorService timer;

    public Sweeper(List<Sweep> sweeps, CommandDesk desk, Occasions occasions, Clock clock) {
        this.sweeps = sweeps;
        this.desk = desk;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** One pass over everything that is due now. */
    public void sweepOnce() {
        for (Sweep sweep : sweeps) {
            try {
                var due = sweep.due(clock.instant(), occasions.now(Actor.system("sweep:" + sweep.name())));
                for (Command command : due) {
                    desk.run("sweep:" + sweep.name(), occasion -> List.of(command));
                }
                sweep.swept();
            } catch (RuntimeException e) {
                LOG.warn("Sweep {} failed, it will be tried again: {}", sweep.name(), e instanceof Refusal refusal ? refusal.code() : Causes.of(e));
            }
        }
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sweeper").daemon(true).factory());
        timer.scheduleWithFixedDelay(this::sweepOnce, 1_000, 1_000, TimeUnit.MILLISECONDS);
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
