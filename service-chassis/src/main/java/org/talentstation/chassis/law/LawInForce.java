package org.talentstation.chassis.law;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.talentstation.chassis.append.Draft;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.WorkingDays;

/**
 * The registered policy versions and the calendar, folded from the log: never older than the last committed event. An
 * optimistic draft takes what is remembered, and is appended only if that still is all there is.
 */
public final class LawInForce {

    private final EventLog log;
    private final LawFold fold;
    private final AtomicReference<Folded<PolicyBook>> book = new AtomicReference<>(new Folded<>(-1, PolicyBook.empty()));
    private final AtomicReference<Folded<WorkingDays>> calendar = new AtomicReference<>(new Folded<>(-1, WorkingDays.none()));

    public LawInForce(EventLog log, LawFold fold) {
        this.log = log;
        this.fold = fold;
    }

    public PolicyBook policies() {
        return current(book, fold.policyStream(), fold::evolve);
    }

    public WorkingDays calendar() {
        return current(calendar, fold.calendarStream(), fold::evolve);
    }

    private <T> T current(AtomicReference<Folded<T>> held, String stream, BiFunction<T, Object, T> evolve) {
        Folded<T> before = held.get();
        Draft draft = Draft.optimistic();
        if (draft != null && before.sequence >= 0) {
            draft.relyOn(stream, before.sequence);
            return before.value;
        }
        Folded<T> now = before;
        try (var events = log.stream(stream, before.sequence + 1)) {
            for (var it = events.iterator(); it.hasNext(); ) {
                DomainEventMessage<?> event = it.next();
                now = new Folded<>(event.getSequenceNumber(), evolve.apply(now.value, event.getPayload()));
            }
        }
        // Read before the command is dispatched, so it never holds an event that could still be rolled back.
        held.compareAndSet(before, now);
        if (draft != null) {
            draft.relyOn(stream, now.sequence);
        }
        return now.value;
    }

    private record Folded<T>(long sequence, T value) {
    }
}
