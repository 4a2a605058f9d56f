package org.talentstation.chassis.command;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
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

    private final CommandBus bus;
    private final TransactionTemplate transaction;
    private final NotifyingEventStore store;
    private final AggregateLocks locks;
    private final int attempts;

    CommandTransaction(CommandBus bus, PlatformTransactionManager transactions, NotifyingEventStore store,
                              AggregateLocks locks, int attempts) {
        this.bus = bus;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.store = store;
        this.locks = locks;
        this.attempts = attempts;
    }

    /** Runs {@code work} in a new transaction, again on a version conflict; its commands go through {@link #dispatch}. */
    <T> T run(Work<T> work) {
        // Inside a processor's unit of work the events would wait for that one's commit; they belong to this transaction.
        Deque<UnitOfWork<?>> outer = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            outer.push(CurrentUnitOfWork.get());
            CurrentUnitOfWork.clear(outer.peek());
        }
        try {
            return tryRunning(work);
        } finally {
            outer.forEach(CurrentUnitOfWork::set);
        }
    }

    private <T> T tryRunning(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                boolean again = attempt > 1;
                T result = transaction.execute(status -> work.attempt(again));
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
        Long version = expectedVersion;
        for (Command command : commands) {
            Map<String, Object> metadata = new java.util.HashMap<>(origin.asMetadata());
            if (version != null) {
                metadata.put(CommandTarget.EXPECTED_VERSION, version);
                version = null;
            }
            var callback = new FutureCallback<Object, Object>();
            bus.dispatch(new GenericCommandMessage<>(command, metadata), callback);
            var result = callback.getResult();
            if (result.isExceptional()) {
                Throwable problem = result.exceptionResult();
                if (problem instanceof CommandExecutionException wrapped && wrapped.getCause() != null) {
                    problem = wrapped.getCause();
                }
                throw problem instanceof RuntimeException runtime ? runtime : new IllegalStateException(problem);
            }
        }
    }

    /** What runs in the transaction; {@code again} after it has lost to a concurrent command. */
    interface Work<T> {

        T attempt(boolean again);
    }
}
