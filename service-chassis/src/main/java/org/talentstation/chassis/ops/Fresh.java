package org.talentstation.chassis.ops;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What gauges and probes say of a store: read at most once a second however often it is asked, and never waited for longer
 * than half a second. While the store does not answer, what was known stays for ten seconds; then nothing is known.
 */
public final class Fresh<T> {

    private static final long READ_AGAIN = TimeUnit.SECONDS.toNanos(1);
    private static final long FORGET = TimeUnit.SECONDS.toNanos(10);
    private static final long PATIENCE_MILLIS = 500;

    private final Supplier<T> source;
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);
    private long askedAt = System.nanoTime() - READ_AGAIN;
    private volatile Known<T> known;

    public Fresh(Supplier<T> source) {
        this.source = source;
    }

    /** Empty when the store has not answered for a while. */
    public Optional<T> get() {
        try {
            read().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException storeIsAway) {
            // What is known already must do.
        }
        Known<T> last = known;
        return last == null || System.nanoTime() - last.at > FORGET ? Optional.empty() : Optional.of(last.value);
    }

    private synchronized CompletableFuture<Void> read() {
        if (reading.isDone() && System.nanoTime() - askedAt >= READ_AGAIN) {
            askedAt = System.nanoTime();
            reading = CompletableFuture.runAsync(() -> known = new Known<>(source.get(), System.nanoTime()),
                    task -> Thread.ofVirtual().name("reads-for-gauges").start(task));
        }
        return reading;
    }

    private record Known<T>(T value, long at) {
    }
}
