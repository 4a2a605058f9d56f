package org.talentstation.chassis.command;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.chassis.append.Draft;
import org.talentstation.chassis.append.WorkingCopies;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.kernel.command.Command;

/**
 * Dispatches commands inside one database transaction of its own: the events of all of them, and the receipt, are
 * durable together or not at all. A conflict with a concurrent command is tried again from the start, a bounded number
 * of times.
 */
public final class CommandTransaction {

    /** PostgreSQL: deadlock detected, serialization failure. */
    private static final Set<String> GIVE_WAY = Set.of("40P01", "40001");

    private final CommandDispatch dispatch;
    private final WorkingCopies copies;
    private final TransactionTemplate transaction;
    private final NotifyingEventStore store;
    private final AggregateLocks locks;
    private final int attempts;

    CommandTransaction(CommandDispatch dispatch, WorkingCopies copies, PlatformTransactionManager transactions, NotifyingEventStore store,
                       AggregateLocks locks, int attempts) {
        this.dispatch = dispatch;
        this.copies = copies;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.store = store;
        this.locks = locks;
        this.attempts = attempts;
    }

    /** Runs {@code work} in a new transaction, again on a version conflict; its commands go through {@link #dispatch}. */
    <T> T run(Work<T> work) {
        return OutsideUnitOfWork.call(() -> tryRunning(work));
    }

    private <T> T tryRunning(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Draft draft = Draft.begin(copies, false)) {
                boolean again = attempt > 1;
                T result = transaction.execute(status -> work.attempt(again));
                draft.keep();
                store.committed();
                return result;
            } catch (RuntimeException failure) {
                if (!isConflict(failure)) {
                    throw failure;
                }
                if (attempt >= attempts) {
                    throw failure instanceof ConcurrencyException conflict ? conflict
                            : new ConcurrencyException("Lost " + attempts + " times to concurrent commands", failure);
                }
                letTheOthersFinish(attempt);
            }
        }
    }

    /** Another command was first, or two waited for each other and the database chose this one to give way. */
    private static boolean isConflict(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ConcurrencyException || t instanceof SQLException sql && sql.getSQLState() != null && GIVE_WAY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** A random pause, longer each time, so that those who collided once do not collide again. */
    private static void letTheOthersFinish(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << Math.min(attempt, 6)));
    }

    /** Only inside {@link #run}: waits for every transaction of this name, of other instances too. */
    void queue(String name) {
        locks.hold(List.of(name));
    }

    /**
     * Only inside {@link #run}. The first command carries the expected version. Several commands, and one that has lost
     * before, queue for their aggregates; a first attempt at one aggregate takes its chance.
     */
    void dispatch(List<? extends Command> commands, EventOrigin origin, Long expectedVersion, boolean again) {
        if (again || commands.size() > 1) {
            locks.hold(commands.stream().map(Command::aggregateId).toList());
        }
        dispatch.all(commands, origin, expectedVersion);
    }

    /** What runs in the transaction; {@code again} after it has lost to a concurrent command. */
    interface Work<T> {

        T attempt(boolean again);
    }
}
