package org.talentstation.chassis.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.SettledLog;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.chassis.view.RowDifference;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewComparison;
import org.talentstation.chassis.view.ViewFold;
import org.talentstation.chassis.view.ViewLock;
import org.talentstation.chassis.view.ViewPlaces;
import org.talentstation.chassis.view.ViewStore;

/**
 * What is done in each state of a replay. Each step may be interrupted anywhere and is then done again from what is stored:
 * rows are written before the place, and what is swapped is known by the view's one generation document.
 */
final class ReplayWork {

    /** Rows that still moved while they were compared, looked at once more; more than these count as they are. */
    private static final int UNSETTLED = 10_000;

    private final ReplayStore replays;
    private final ReplayPlaces progress;
    private final ReplayDifferences differences;
    private final ViewStore store;
    private final ViewPlaces places;
    private final ViewLock lock;
    private final EventStorageEngine log;
    private final SettledLog settled;
    private final LogPositions positions;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final int events;

    /** @param events read per step; the place is kept after each */
    ReplayWork(ReplayStore replays, ReplayPlaces progress, ReplayDifferences differences, ViewStore store, ViewPlaces places,
               ViewLock lock, EventStorageEngine log, SettledLog settled, LogPositions positions, AuditTrail trail, TransactionTemplate transaction,
               int events) {
        this.replays = replays;
        this.progress = progress;
        this.differences = differences;
        this.store = store;
        this.places = places;
        this.lock = lock;
        this.log = log;
        this.settled = settled;
        this.positions = positions;
        this.trail = trail;
        this.transaction = transaction;
        this.events = events;
    }

    /** Folds until the rebuilt view is where the live one is; {@code goOn} is asked after every step. */
    <R extends Record> void rebuild(Replay replay, View<R> view, BooleanSupplier goOn) {
        var rate = new Rate();
        ReplayPlaces.Place place = progress.of(replay.id());
        // Rows without a place are of a run whose place was lost with its rows.
        var fold = place.token() == null ? ViewFold.anew(view, store, store.collection(target(replay)), log, settled) : fold(replay, view, place);
        long read = place.read();
        while (goOn.getAsBoolean()) {
            int step = fold.step(live(view), events);
            read += step;
            progress.keep(replay.id(), new ReplayPlaces.Place(fold.token(), read, place.fed() + fold.fed()));
            if (!replays.progress(replay.id(), fold.position(), positions.head(), read, place.fed() + fold.fed(), rate.after(step))) {
                return;
            }
            if (step == 0) {
                replays.move(replay.id(), ReplayState.REBUILDING, ReplayState.COMPARING);
                return;
            }
        }
    }

    /** Compares while both go on, then looks once more at what moved meanwhile, with the live view held still. */
    <R extends Record> void compare(Replay replay, View<R> view, BooleanSupplier goOn) {
        var comparison = new ViewComparison(store.collection(view), store.collection(target(replay)));
        ReplayDifferences.Writer found = differences.write(view, replay.id());
        List<String> unsettled = new ArrayList<>();
        long rows;
        try {
            rows = comparison.compare(difference -> {
                if (difference.sameEvents() || unsettled.size() >= UNSETTLED) {
                    found.add(difference);
                } else {
                    unsettled.add(difference.id());
                }
            }, compared -> {
                if (!replays.progress(replay.id(), compared) || !goOn.getAsBoolean()) {
                    throw new Interrupted();
                }
            });
        } catch (Interrupted stopped) {
            return;
        }
        if (!unsettled.isEmpty()) {
            var fold = fold(replay, view, progress.of(replay.id()));
            catchUp(fold, live(view));
            lock.alone(ViewAwait.processorOf(view), () -> {
                catchUp(fold, live(view));
                unsettled.forEach(id -> comparison.compare(id).ifPresent(found::add));
            });
        }
        ReplayOutcome outcome = found.outcome(rows);
        ReplayState next = replay.dryRun() ? ReplayState.DONE : outcome.equal() ? ReplayState.SWAPPING : ReplayState.DIFFERENT;
        transaction.executeWithoutResult(status -> {
            if (replays.compared(replay.id(), next, outcome)) {
                record(replay, new ReplayCompared(replay.id(), replay.view(), outcome));
            }
        });
        if (next == ReplayState.DONE) {
            drop(replay);
        }
    }

    /** Makes the rebuilt rows the live ones, with every event that the live ones had seen. */
    <R extends Record> void swap(Replay replay, View<R> view) {
        var fold = fold(replay, view, progress.of(replay.id()));
        if (!isLive(replay, view)) {
            catchUp(fold, Long.MAX_VALUE);
        }
        String processor = ViewAwait.processorOf(view);
        lock.alone(processor, () -> {
            if (!isLive(replay, view)) {
                catchUp(fold, Long.MAX_VALUE);
                store.generations().swap(view, target(replay), places.stored(processor));
            }
            settle(replay, ReplayState.SWAPPING, ReplayState.SWAPPED);
        });
    }

    /** The old rows are removed for good. */
    void confirm(Replay replay, View<?> view) {
        String before = store.generations().before(view);
        if (isLive(replay, view) && before != null) {
            store.generations().settle(view, target(replay));
            store.collection(before).drop();
        }
        progress.forget(replay.id());
        settle(replay, ReplayState.CONFIRMING, ReplayState.CONFIRMED);
    }

    /** The old rows are live again; their processor goes on from where it was when they were swapped away. */
    void giveBack(Replay replay, View<?> view) {
        String processor = ViewAwait.processorOf(view);
        lock.alone(processor, () -> {
            String before = store.generations().before(view);
            if (isLive(replay, view) && before != null) {
                places.putBack(store.generations().placesBefore(view));
                store.generations().settle(view, before);
            }
        });
        drop(replay);
        settle(replay, ReplayState.RETURNING, ReplayState.RETURNED);
    }

    void abandon(Replay replay) {
        drop(replay);
        settle(replay, ReplayState.ABANDONING, ReplayState.ABANDONED);
    }

    /** What is rebuilt stays as it is, for the day that its defect is repaired. */
    void fail(Replay replay, String why) {
        transaction.executeWithoutResult(status -> {
            if (replays.fail(replay.id(), replay.state(), why)) {
                record(replay, new ReplayMoved(replay.id(), replay.view(), ReplayState.FAILED));
            }
        });
    }

    private void settle(Replay replay, ReplayState from, ReplayState to) {
        transaction.executeWithoutResult(status -> {
            if (replays.move(replay.id(), from, to)) {
                record(replay, new ReplayMoved(replay.id(), replay.view(), to));
            }
        });
    }

    private void record(Replay replay, Object event) {
        trail.record("replay", replay.id(), new Recorded(replay.id(), event));
    }

    private void drop(Replay replay) {
        store.collection(target(replay)).drop();
        progress.forget(replay.id());
    }

    private <R extends Record> ViewFold<R> fold(Replay replay, View<R> view, ReplayPlaces.Place place) {
        return ViewFold.from(place.token(), view, store, store.collection(target(replay)), log, settled);
    }

    private void catchUp(ViewFold<?> fold, long bound) {
        int read;
        do {
            read = fold.step(bound, events);
        } while (read > 0);
    }

    private boolean isLive(Replay replay, View<?> view) {
        return store.generations().current(view).equals(target(replay));
    }

    /** Where the live view stands by its stored place; the log's head when it never started. */
    private long live(View<?> view) {
        return places.of(ViewAwait.processorOf(view)).stream().mapToLong(LogPositions::highest).min().orElseGet(positions::head);
    }

    private static String target(Replay replay) {
        return replay.view() + "__" + replay.id().substring(replay.id().length() - 12);
    }

    private static final class Interrupted extends RuntimeException {
    }

    /** Events per second, the last seconds weighing most. */
    private static final class Rate {

        private static final double RECENT = 0.3;
        private long since = System.nanoTime();
        private double rate;

        double after(int read) {
            long now = System.nanoTime();
            double seconds = Math.max(now - since, 1_000) / 1e9;
            since = now;
            if (read > 0) {
                rate = rate == 0 ? read / seconds : RECENT * read / seconds + (1 - RECENT) * rate;
            }
            return rate;
        }
    }
}
