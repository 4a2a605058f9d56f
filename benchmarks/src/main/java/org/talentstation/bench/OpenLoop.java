package org.talentstation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that arrive at a fixed rate whatever the answers take. Each is timed from when it was due, so that one slow answer
 * is charged to all that it kept waiting (no coordinated omission).
 */
final class OpenLoop {

    private OpenLoop() {
    }

    /** @param callers so many that one is always free for the next arrival unless the server falls behind */
    static Latencies run(int callers, double perSecond, Duration time, Busy.Work work) throws Exception {
        long[] took = new long[(int) (perSecond * time.toNanos() / 1e9)];
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                all.add(() -> {
                    for (int n = next.getAndIncrement(); n < took.length; n = next.getAndIncrement()) {
                        long due = begin + (long) (n * 1e9 / perSecond);
                        for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                            LockSupport.parkNanos(early);
                        }
                        work.once(caller);
                        took[n] = System.nanoTime() - due;
                    }
                    return null;
                });
            }
            for (var each : threads.invokeAll(all)) {
                each.get();
            }
        }
        return new Latencies(took);
    }
}
