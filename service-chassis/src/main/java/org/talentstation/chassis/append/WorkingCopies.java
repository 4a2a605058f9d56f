package org.talentstation.chassis.append;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.axonframework.eventsourcing.EventSourcedAggregate;

/**
 * Aggregates as they were after this process's last decision about them, so that a long life need not be read again for
 * each command. Only ever a shortcut: they may be stale (another instance decided), and may all be forgotten at any moment.
 * A copy is taken out while a decision uses it, so no two ever share one.
 */
public final class WorkingCopies {

    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Cache<String, EventSourcedAggregate<?>> copies;

    /** @param most how many are kept; 0 for none */
    public WorkingCopies(int most) {
        this.copies = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(UNUSED).build();
    }

    EventSourcedAggregate<?> take(String id) {
        return copies.asMap().remove(id);
    }

    /** Of two decisions that ended at once, the later state is the better start. */
    void put(String id, EventSourcedAggregate<?> copy) {
        copies.asMap().merge(id, copy, (a, b) -> a.version() > b.version() ? a : b);
    }

    /** Forgets all; every answer stays the same. */
    public void clear() {
        copies.invalidateAll();
    }

    public long size() {
        return copies.estimatedSize();
    }
}
