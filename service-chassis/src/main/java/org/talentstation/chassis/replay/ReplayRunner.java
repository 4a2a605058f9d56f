package org.talentstation.chassis.replay;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.talentstation.chassis.processing.StoreOutage;
import org.talentstation.chassis.view.ProjectionFailedException;
import org.talentstation.chassis.view.View;
import org.talentstation.telemetry.Causes;

/**
 * Looks for replays that have something to do and does it, one instance each: after a crash, here or in another instance,
 * a replay goes on where it was.
 */
final class ReplayRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);

    private final ReplayStore replays;
    private final ReplayWork work;
    private final Map<String, View<?>> views;
    private final DataSource database;
    private final long lookEveryMillis;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private ScheduledExecutorService clock;
    private ExecutorService workers;

    ReplayRunner(ReplayStore replays, ReplayWork work, Map<String, View<?>> views, DataSource database, long lookEveryMillis) {
        this.replays = replays;
        this.work = work;
        this.views = views;
        this.database = database;
        this.lookEveryMillis = lookEveryMillis;
    }

    @Override
    public void start() {
        clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("replay-clock").daemon().factory());
        workers = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("replay-", 0).daemon().factory());
        running = true;
        clock.scheduleWithFixedDelay(this::look, lookEveryMillis, lookEveryMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Something was asked for: look now. */
    void wake() {
        if (running) {
            clock.execute(this::look);
        }
    }

    private void look() {
        try {
            for (Replay replay : replays.working()) {
                if (views.containsKey(replay.view()) && busy.add(replay.id())) {
                    workers.execute(() -> take(replay.id()));
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Replays can't be looked for, it will be tried again: {}", Causes.of(e));
        }
    }

    private void take(String id) {
        try (var claim = ReplayClaim.tryTake(database, id).orElse(null)) {
            while (claim != null && running && claim.isHeld()) {
                Replay replay = replays.find(id).filter(r -> r.state().works()).orElse(null);
                if (replay == null) {
                    return;
                }
                attempt(replay, claim);
            }
        } catch (SQLException | RuntimeException e) {
            // A store that is away, or this instance going down: what is stored says where to go on.
            LOG.warn("Replay {} is interrupted and will go on: {}", id, Causes.of(e));
        } finally {
            busy.remove(id);
        }
    }

    private void attempt(Replay replay, ReplayClaim claim) {
        View<?> view = views.get(replay.view());
        try {
            switch (replay.state()) {
                case REBUILDING -> work.rebuild(replay, view, () -> running && claim.isHeld());
                case COMPARING -> work.compare(replay, view, () -> running && claim.isHeld());
                case SWAPPING -> work.swap(replay, view);
                case CONFIRMING -> work.confirm(replay, view);
                case RETURNING -> work.giveBack(replay, view);
                case ABANDONING -> work.abandon(replay);
                default -> throw new IllegalStateException("Nothing to do in " + replay.state());
            }
        } catch (ProjectionFailedException e) {
            if (StoreOutage.caused(e)) {
                throw e;
            }
            LOG.error("Replay {} of view {} fails", replay.id(), replay.view(), e);
            work.fail(replay, "视图无法处理位置 %d 的事件 %s（编号 %s）：%s。请修复程序后继续，或放弃。"
                    .formatted(e.position(), e.type(), e.eventId(), e.getCause().getClass().getSimpleName()));
        }
    }
}
