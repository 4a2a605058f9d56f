package org.talentstation.platform.servers;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Bounded waiting for something outside this JVM: asks again every 50 ms, gives up when the time is over or the thread is interrupted. */
public final class Patience {
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private Patience() {
    }

    /** @return whether {@code condition} came true within {@code atMost}; it is asked at least once */
    public static boolean until(Duration atMost, BooleanSupplier condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }
}
