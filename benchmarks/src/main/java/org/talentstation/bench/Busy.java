package org.talentstation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Callers that do one thing again and again for a while. */
final class Busy {

    /** What one caller does once; the caller's number lets it work on a thing of its own. */
    @FunctionalInterface
    interface Work {
        void once(int caller) throws Exception;
    }

    private Busy() {
    }

    /** @return how often a second all of them together did it */
    static double perSecond(int callers, Duration time, Work work) throws Exception {
        LongAdder done = new LongAdder();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                all.add(() -> {
                    while (System.nanoTime() < end) {
                        work.once(caller);
                        done.increment();
                    }
                    return null;
                });
            }
            for (var each : threads.invokeAll(all)) {
                each.get();
            }
        }
        return done.sum() * 1e9 / (System.nanoTime() - begun);
    }
}
