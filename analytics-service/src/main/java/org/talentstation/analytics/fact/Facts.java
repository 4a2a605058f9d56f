package org.talentstation.analytics.fact;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.analytics.fact.FactSets.FactSet;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.ViewBehindException;

/**
 * Keeps the facts that answer up to date with the part of the log that changes no more. Every instance tries once a second; the set's position decides
 * who has something to do, so any of them may die. Asked for a position, it reads on at once, as long as any view would be waited for.
 */
@Component
public final class Facts implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);
    private static final int CHUNK = 2_000;
    private static final long WRITERS_END_NANOS = 500_000;

    private final FactSets sets;
    private final FactFold fold;
    private final LogPositions positions;
    private final TransactionTemplate transaction;
    private final long patienceNanos;
    private ScheduledExecutorService follower;

    Facts(FactSets sets, FactFold fold, LogPositions positions, PlatformTransactionManager transactions, QueryProperties queries, MeterRegistry meters) {
        this.sets = sets;
        this.fold = fold;
        this.positions = positions;
        this.transaction = new TransactionTemplate(transactions);
        // What is read stays read, whatever becomes of the decision that asked for it.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.patienceNanos = queries.awaitTimeout().toNanos();
        Gauge.builder("talentstation.facts.lag", this, Facts::lag).description("Events of the log that the facts have not read").register(meters);
    }

    /** The set that answers, once it has read that far; refuses with VIEW_BEHIND when that takes too long. */
    public FactSet at(Long awaited) {
        FactSet live = sets.live();
        long deadline = System.nanoTime() + patienceNanos;
        while (awaited != null && live.position() < awaited) {
            if (System.nanoTime() > deadline) {
                throw new ViewBehindException();
            }
            if (!advance()) {
                LockSupport.parkNanos(WRITERS_END_NANOS);
            }
            live = sets.live();
        }
        return live;
    }

    /** Reads a piece of the log; answers whether there was one. */
    boolean advance() {
        try {
            long settled = fold.settled();
            return Boolean.TRUE.equals(transaction.execute(status -> {
                FactSet live = sets.holdLive();
                if (live.position() >= settled) {
                    return false;
                }
                fold.read(live.facts(), live.position(), Math.min(settled, live.position() + CHUNK));
                return true;
            }));
        } catch (FactFold.UnreadableException said) {
            throw new ViewBehindException();
        }
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted() && advance()) {
                Thread.onSpinWait();
            }
        } catch (ViewBehindException said) {
            // Its cause is in the log already.
        } catch (RuntimeException e) {
            LOG.warn("The facts can't follow the log and will try again: {}", e.getClass().getSimpleName());
        }
    }

    private double lag() {
        return positions.head() - sets.live().position();
    }

    @Override
    public void start() {
        follower = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("facts").daemon(true).factory());
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
