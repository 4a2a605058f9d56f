package org.talentstation.bench;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How much of this process's heap is in use while something is done: the most that a full collection left, looked at again and again. */
final class HeapInUse {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double MEBIBYTE = 1 << 20;

    private HeapInUse() {
    }

    /** @return MiB */
    static double during(Runnable work) throws Exception {
        var task = new FutureTask<Void>(work, null);
        Thread.ofPlatform().name("measured").start(task);
        double most = 0;
        while (!task.isDone()) {
            LockSupport.parkNanos(EVERY);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            most = Math.max(most, (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
        }
        task.get();
        return most;
    }
}
