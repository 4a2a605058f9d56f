package org.talentstation.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, looking often, and fails with a sentence. */
public final class Eventually {

    private Eventually() {
    }

    public static void until(String what, Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + limit + ": " + what);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Tries until it throws no assertion error any more. */
    public static <T> T passes(Duration limit, Supplier<T> assertion) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return assertion.get();
            } catch (AssertionError e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(20_000_000);
            }
        }
    }
}
