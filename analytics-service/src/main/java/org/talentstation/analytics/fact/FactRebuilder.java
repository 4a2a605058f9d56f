package org.talentstation.analytics.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.analytics.fact.FactSets.FactSet;
import org.talentstation.chassis.clock.BusinessClock;

/**
 * Carries a rebuild out: reads the log from its beginning into the set that does not answer, compares it with the one that does at the same position, and lets
 * an equal one answer. Whichever instance comes first does the next piece, so a crash only interrupts it.
 */
@Component
public final class FactRebuilder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FactRebuilder.class);
    private static final int CHUNK = 2_000;

    private final FactRebuildStore store;
    private final FactSets sets;
    private final FactFold fold;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;
    private ScheduledExecutorService worker;

    FactRebuilder(FactRebuildStore store, FactSets sets, FactFold fold, JdbcClient jdbc, TransactionTemplate transaction, BusinessClock clock) {
        this.store = store;
        this.sets = sets;
        this.fold = fold;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does a piece; answers whether there is more. */
    boolean step() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            // Held for a piece only, so that the facts that answer go on in between.
            FactSet live = sets.holdLive();
            FactRebuild run = store.running().orElse(null);
            if (run == null) {
                return false;
            }
            if (run.position() == 0) {
                empty(run.target());
            }
            if (run.position() < live.position()) {
                long until = Math.min(live.position(), run.position() + CHUNK);
                fold.read(run.target(), run.position(), until);
                store.moved(run.id(), until);
                return true;
            }
            Map<String, Long> differences = compare(live.facts(), run.target());
            boolean equal = differences.values().stream().allMatch(rows -> rows == 0);
            if (equal) {
                sets.swapTo(run.target());
            }
            store.ended(run.id(), equal ? FactRebuild.State.EQUAL : FactRebuild.State.DIFFERENT, differences, clock.instant());
            return false;
        }));
    }

    /** Lets a different one answer. In the transaction that is open. */
    void accept(FactRebuild run) {
        sets.holdLive();
        sets.swapTo(run.target());
        store.ended(run.id(), FactRebuild.State.ACCEPTED, null, clock.instant());
    }

    private void empty(String facts) {
        for (FactTable table : FactTable.values()) {
            jdbc.sql("TRUNCATE %s.%s".formatted(facts, table.table())).update();
        }
        sets.moved(facts, 0);
    }

    private Map<String, Long> compare(String live, String rebuilt) {
        Map<String, Long> differences = new LinkedHashMap<>();
        for (FactTable table : FactTable.values()) {
            String one = "TABLE %s.%s".formatted(live, table.table());
            String other = "TABLE %s.%s".formatted(rebuilt, table.table());
            differences.put(table.table(), jdbc.sql("SELECT count(*) FROM ((%1$s EXCEPT ALL %2$s) UNION ALL (%2$s EXCEPT ALL %1$s)) d".formatted(one, other))
                    .query(Long.class).single());
        }
        return differences;
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted() && step()) {
                Thread.yield();
            }
        } catch (FactFold.UnreadableException e) {
            store.running().ifPresent(run -> store.ended(run.id(), FactRebuild.State.FAILED, null, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("The rebuild of the facts was interrupted and goes on: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("fact-rebuilder").daemon(true).factory());
        worker.scheduleWithFixedDelay(this::work, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        worker.shutdownNow();
        worker = null;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
