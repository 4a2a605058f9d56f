package org.talentstation.registry.view.rankings;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LogEntry;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.SettledLog;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.ViewBehindException;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.registry.matching.MatchingIndex;
import org.talentstation.registry.matching.Wording;
import org.talentstation.registry.taxonomy.ShippedTaxonomy;

/**
 * This instance's own copy of the index, folded from the part of the log that changes no more, so that a position says exactly what it holds. It is
 * built in the background after the start and brought up to date every second; besides, each question first reads what has been committed before it
 * was asked, so a withdrawn consent holds from the very next answer. A question waits for that as long as any view would be waited for, then is
 * refused with VIEW_BEHIND; so it is while an event can't be read, since that might be a withdrawal.
 */
@Component
public final class LiveMatching implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveMatching.class);
    private static final int CHUNK = 1_000;
    private static final long WRITERS_END_NANOS = 500_000;

    private final SettledLog.Reading log;
    private final LogPositions positions;
    private final long patienceNanos;
    private final MatchingIndex index;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReadWriteLock using = new ReentrantReadWriteLock(true);
    private volatile long seen;
    private long settled;
    private long unreadable;
    private ScheduledExecutorService follower;

    LiveMatching(SettledLog log, LogPositions positions, QueryProperties queries, Jurisdictions jurisdictions) {
        this.log = log.reading(MatchingFold.EVENTS);
        this.positions = positions;
        this.patienceNanos = queries.awaitTimeout().toNanos();
        this.index = new MatchingIndex(new Wording(key -> jurisdictions.find(key).map(Jurisdiction::name).orElse(key)));
        this.index.tell(MatchingFold.text(ShippedTaxonomy.version()));
    }

    /** Something that is asked of the index, which is as it was at the position. */
    @FunctionalInterface
    public interface Question<T> {
        T of(MatchingIndex index, long position);
    }

    /** @param awaited a position that must have been read, beyond what is committed now; or null */
    public <T> T ask(Long awaited, Question<T> question) {
        long wanted = Math.max(positions.head(), awaited == null ? 0 : awaited);
        long deadline = System.nanoTime() + patienceNanos;
        while (seen < wanted) {
            if (!readOn(deadline - System.nanoTime())) {
                LockSupport.parkNanos(WRITERS_END_NANOS);
            }
            if (seen < wanted && System.nanoTime() > deadline) {
                throw new ViewBehindException();
            }
        }
        using.readLock().lock();
        try {
            return question.of(index, seen);
        } finally {
            using.readLock().unlock();
        }
    }

    /** Reads a chunk; answers whether there was one. */
    private boolean readOn(long patience) {
        try {
            if (!reading.tryLock(Math.max(0, patience), TimeUnit.NANOSECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ViewBehindException();
        }
        try {
            if (seen >= settled) {
                settled = log.settled();
            }
            if (seen >= settled) {
                return false;
            }
            long until = Math.min(settled, seen + CHUNK);
            tell(readable(log.between(seen, until)), until);
            return true;
        } finally {
            reading.unlock();
        }
    }

    private List<LogEntry> readable(List<LogEntry> entries) {
        for (LogEntry entry : entries) {
            if (entry.failure() != null) {
                if (unreadable != entry.position()) {
                    unreadable = entry.position();
                    LOG.error("Matching stands still: the event {} at position {} can't be read", entry.failure().type(), entry.position());
                }
                throw new ViewBehindException();
            }
        }
        return entries;
    }

    private void tell(List<LogEntry> entries, long until) {
        using.writeLock().lock();
        try {
            for (LogEntry entry : entries) {
                if (entry.event() != null) {
                    MatchingFold.tell(index, entry.event().payload(), entry.position());
                }
            }
            seen = until;
        } finally {
            using.writeLock().unlock();
        }
    }

    private void follow() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = readOn(patienceNanos);
            }
        } catch (ViewBehindException said) {
            // Its cause is in the log already, or the service stops.
        } catch (RuntimeException e) {
            LOG.warn("Matching can't follow the log and will try again: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        follower = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("matching").daemon(true).factory());
        follower.scheduleWithFixedDelay(this::follow, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        follower.shutdownNow();
        follower = null;
    }

    @Override
    public boolean isRunning() {
        return follower != null;
    }
}
