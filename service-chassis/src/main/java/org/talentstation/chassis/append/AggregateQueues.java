package org.talentstation.chassis.append;

import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Queues optimistic decisions of this process about the same aggregates, so that they find each other's working copy instead
 * of colliding. Only for those: what waits for the database's locks must not hold one of these.
 */
public final class AggregateQueues {

    private static final int QUEUES = 1_024;

    private final ReentrantLock[] queues = new ReentrantLock[QUEUES];

    public AggregateQueues() {
        for (int i = 0; i < QUEUES; i++) {
            queues[i] = new ReentrantLock();
        }
    }

    /** Runs {@code work} when it is its turn at all of them. */
    public <T> T inTurn(Collection<String> aggregateIds, Supplier<T> work) {
        int[] places = aggregateIds.stream().mapToInt(id -> Math.floorMod(id.hashCode(), QUEUES)).distinct().sorted().toArray();
        for (int place : places) {
            queues[place].lock();
        }
        try {
            return work.get();
        } finally {
            for (int i = places.length - 1; i >= 0; i--) {
                queues[places[i]].unlock();
            }
        }
    }
}
