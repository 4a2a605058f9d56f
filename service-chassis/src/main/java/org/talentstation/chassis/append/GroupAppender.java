package org.talentstation.chassis.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends what commands decided, those that arrive together with one statement and one flush of the database: whoever
 * finds nobody appending does it for all who wait. Each command is durable whole or not at all, on its own.
 */
public final class GroupAppender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupAppender.class);
    private static final int AT_ONCE = 64;
    // The plan is made once, while the log may still be empty: it must be the one that fits a long log.
    private static final String FOR_A_LONG_LOG = "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_hashjoin = off; "
            + "SET enable_mergejoin = off";

    private final HikariDataSource connections;
    private final ConcurrentLinkedDeque<Waiting> waiting = new ConcurrentLinkedDeque<>();
    private final ReentrantLock appending = new ReentrantLock();

    /** @param service whose address and login it uses, with one connection of its own */
    public GroupAppender(HikariDataSource service) {
        var own = new HikariConfig();
        service.copyStateTo(own);
        own.setPoolName("append");
        own.setMaximumPoolSize(1);
        own.setMinimumIdle(0);
        own.setConnectionInitSql(FOR_A_LONG_LOG);
        own.setMetricRegistry(null);
        own.setInitializationFailTimeout(-1); // a training start has no server (ADR 0019); the first command connects
        this.connections = new HikariDataSource(own);
    }

    /** @return the position of its last event; empty when something that it relied on has moved, its key is taken, or the log is away */
    public OptionalLong append(Append what) {
        var mine = new Waiting(what, Thread.currentThread());
        waiting.add(mine);
        boolean interrupted = false;
        while (!mine.done) {
            if (appending.tryLock()) {
                try {
                    while (!mine.done) {
                        appendTogether(next());
                    }
                } finally {
                    appending.unlock();
                }
                passOn();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return mine.position == 0 ? OptionalLong.empty() : OptionalLong.of(mine.position);
    }

    /** Somebody may have come while this one was busy. */
    private void passOn() {
        Waiting first = waiting.peek();
        if (first != null) {
            LockSupport.unpark(first.thread);
        }
    }

    /** Those who wait, in their order, but for whom the statement could not tell what came first. */
    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        List<Waiting> later = new ArrayList<>();
        Set<String> written = new HashSet<>();
        Set<String> reliedOn = new HashSet<>();
        for (Waiting one; batch.size() < AT_ONCE && (one = waiting.poll()) != null; ) {
            if (one.what.isIndependentOf(written, reliedOn)) {
                batch.add(one);
            } else {
                later.add(one);
            }
            written.addAll(one.what.writes);
            reliedOn.addAll(one.what.reliesOn.keySet());
        }
        for (int i = later.size() - 1; i >= 0; i--) {
            waiting.addFirst(later.get(i));
        }
        return batch;
    }

    private void appendTogether(List<Waiting> batch) {
        try (Connection connection = connections.getConnection()) {
            long[] positions = appendOn(connection, batch);
            for (int i = 0; i < positions.length; i++) {
                batch.get(i).position = positions[i];
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debug("Not appended, each command goes its own way: {}", e.toString());
        } finally {
            for (Waiting one : batch) {
                one.done = true;
                if (one.thread != Thread.currentThread()) {
                    LockSupport.unpark(one.thread);
                }
            }
        }
    }

    /** One that collides with a transaction which ends just now takes the others down; they are appended without it. */
    private static long[] appendOn(Connection connection, List<Waiting> batch) throws SQLException {
        try {
            return AppendStatement.run(connection, batch.stream().map(one -> one.what).toList());
        } catch (SQLException e) {
            if (batch.size() == 1 || !connection.isValid(1)) {
                throw e;
            }
        }
        long[] positions = new long[batch.size()];
        for (int i = 0; i < positions.length; i++) {
            try {
                positions[i] = AppendStatement.run(connection, List.of(batch.get(i).what))[0];
            } catch (SQLException e) {
                LOG.debug("One of {} was not appended: {}", positions.length, e.toString());
            }
        }
        return positions;
    }

    @Override
    public void close() {
        connections.close();
    }

    private static final class Waiting {

        private final Append what;
        private final Thread thread;
        private long position;
        private volatile boolean done;

        private Waiting(Append what, Thread thread) {
            this.what = what;
            this.thread = thread;
        }
    }
}
