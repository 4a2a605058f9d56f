package org.talentstation.chassis.log;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentstation.telemetry.Causes;

/**
 * Axon's event store, which also tells its processors at once that events have arrived; without it they look every
 * 500 ms. One own tailing stream notices every event (of other instances and late commits too) and wakes the others.
 */
public final class NotifyingEventStore extends EmbeddedEventStore {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyingEventStore.class);
    private static final Duration STILL_WRITING = Duration.ofMinutes(1); // as long as the engine waits for a gap

    private static final int QUIET_MILLIS = 1_000;
    private static final int ECHO_MILLIS = 20;

    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    private Thread bell;

    public NotifyingEventStore(EventStorageEngine engine) {
        super(EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(200).cachedEvents(2_000)
                .threadFactory(Thread.ofPlatform().name(DraftingEngine.FOLLOWER).daemon(true).factory()));
    }

    /** Starts watching the log; called once, before the processors start. */
    public synchronized void start() {
        if (bell == null) {
            bell = Thread.ofVirtual().name("event-bell").start(this::ringWheneverEventsArrive);
        }
    }

    /** A transaction that appended events is committed: look now rather than at the next poll. */
    public void committed() {
        afterCommit(List.of());
    }

    @Override
    public TrackingEventStream openStream(TrackingToken token) {
        return new Notified(super.openStream(token));
    }

    @Override
    public void shutDown() {
        closed = true;
        if (bell != null) {
            bell.interrupt();
        }
        super.shutDown();
    }

    private void ringWheneverEventsArrive() {
        while (!closed) {
            // From a little before the head, so that it knows of transactions that are still writing behind it.
            try (var stream = super.openStream(storageEngine().createTokenAt(GenericEventMessage.clock.instant().minus(STILL_WRITING)))) {
                ring(stream);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("The log can't be watched, it will be tried again: {}", Causes.of(e));
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
            }
        }
    }

    /** Rings when events arrive, and once more when it is quiet again: who was just looking away does not hear the first. */
    private void ring(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        boolean again = false;
        while (!closed) {
            boolean arrived = stream.hasNextAvailable(again ? ECHO_MILLIS : QUIET_MILLIS, TimeUnit.MILLISECONDS);
            while (stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                stream.nextAvailable();
            }
            if (arrived || again) {
                callbacks.forEach(Runnable::run);
            }
            again = arrived;
        }
    }

    private final class Notified implements TrackingEventStream {

        private final TrackingEventStream delegate;
        private Runnable callback;

        private Notified(TrackingEventStream delegate) {
            this.delegate = delegate;
        }

        @Override
        public java.util.Optional<TrackedEventMessage<?>> peek() {
            return delegate.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return delegate.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return delegate.nextAvailable();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable onAvailable) {
            callback = onAvailable;
            callbacks.add(onAvailable);
            return true; // else the caller's slow poll would shut the gate that the callback opens
        }

        @Override
        public void close() {
            if (callback != null) {
                callbacks.remove(callback);
            }
            delegate.close();
        }
    }
}
