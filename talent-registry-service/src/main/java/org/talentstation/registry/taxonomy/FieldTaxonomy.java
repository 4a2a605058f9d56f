package org.talentstation.registry.taxonomy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.registry.taxonomy.TaxonomyEvent.TaxonomyVersionRegistered;

/** The fields that a talent works in and a demand asks for, read from the register's own stream: never older than the last committed event. */
@Component
public final class FieldTaxonomy {

    private final EventLog log;
    private final BusinessClock clock;
    private final AtomicReference<Folded> held = new AtomicReference<>(new Folded(-1, TaxonomyBook.empty().with(ShippedTaxonomy.version())));

    FieldTaxonomy(EventLog log, BusinessClock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The version whose codes new records use today. */
    public TaxonomyVersion inForce() {
        return book().inForceOn(ChinaTime.dateOf(clock.instant()));
    }

    /** As the newest version that knows the code calls it. */
    public Optional<Field> named(String code) {
        return book().named(code);
    }

    /** Every version; the shipped one at least. */
    public TaxonomyBook book() {
        Folded before = held.get();
        Folded now = before;
        try (var events = log.stream(TaxonomyRegister.ID, before.sequence + 1)) {
            for (var it = events.iterator(); it.hasNext(); ) {
                DomainEventMessage<?> event = it.next();
                now = new Folded(event.getSequenceNumber(), event.getPayload() instanceof TaxonomyVersionRegistered e ? now.book.with(e.version()) : now.book);
            }
        }
        held.compareAndSet(before, now);
        return now.book;
    }

    private record Folded(long sequence, TaxonomyBook book) {
    }
}
