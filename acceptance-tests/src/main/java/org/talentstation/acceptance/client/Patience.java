package org.talentstation.acceptance.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again until there is an answer, for a bounded time. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Duration limit;

    public Patience(Duration limit) {
        this.limit = limit;
    }

    /** The first answer that is present, or empty when the time is over; it asks at least once. */
    public <T> Optional<T> first(Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent() || System.nanoTime() > deadline) {
                return answer;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    public long seconds() {
        return limit.toSeconds();
    }
}
