package org.talentstation.analytics.fact;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.fact.FactStore.Told;
import org.talentstation.analytics.learned.FactsOf;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.log.LogEntry;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.log.SettledLog;

/** Reads a piece of the log into a set of facts; the set's position is part of the same transaction, so a crash neither loses nor doubles a fact. */
@Component
final class FactFold {

    private static final Logger LOG = LoggerFactory.getLogger(FactFold.class);

    private final SettledLog.Reading log;
    private final FactStore store;
    private final FactSets sets;

    FactFold(SettledLog log, FactStore store, FactSets sets) {
        this.log = log.reading(FactsOf.EVENTS);
        this.store = store;
        this.sets = sets;
    }

    /** What it remembers of the writers is for one at a time. */
    synchronized long settled() {
        return log.settled();
    }

    /** In the transaction that is open. Throws UnreadableException: the facts stand still rather than be wrong. */
    void read(String facts, long position, long until) {
        List<Told> told = new ArrayList<>();
        for (LogEntry entry : log.between(position, until)) {
            if (entry.failure() != null) {
                LOG.error("The facts stand still: the event {} at position {} can't be read", entry.failure().type(), entry.position());
                throw new UnreadableException();
            }
            if (entry.event() != null) {
                tell(entry.event(), entry.position(), told);
            }
        }
        store.apply(facts, told);
        sets.moved(facts, until);
    }

    private static void tell(LoggedEvent<?> event, long position, List<Told> told) {
        String stream = event.aggregateId();
        String source = stream.substring(0, Math.max(0, stream.indexOf(':')));
        for (FactChange change : FactsOf.event(event.payload(), event.eventId())) {
            told.add(new Told(change, event.businessTime(), position, event.eventId(), EventTypes.nameOf(event.payload().getClass()), source));
        }
    }

    /** An event that says something of the facts can't be decoded. */
    static final class UnreadableException extends RuntimeException {
    }
}
