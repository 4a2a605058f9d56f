package org.talentstation.chassis.view;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.processing.BeforeToken;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.query.ViewAwait;

/** Makes a processor of each view: a batch is folded in memory, written in one bulk write, then its position moves. */
public final class ViewProcessors {

    private final ViewStore store;
    private final ViewLock lock;

    public ViewProcessors(ViewStore store, ViewLock lock) {
        this.store = store;
        this.lock = lock;
    }

    public <R extends Record> Processor processor(View<R> view) {
        String name = ViewAwait.processorOf(view);
        return new Processor(name, Processor.Kind.VIEW, type -> view.events().stream().anyMatch(e -> e.isAssignableFrom(type)),
                (message, position) -> fold(view, name, message, position));
    }

    private <R extends Record> void fold(View<R> view, String key, EventMessage<?> message, long position) {
        var unit = CurrentUnitOfWork.get().root();
        RowBatch<R> batch = unit.getResource(key);
        if (batch == null) {
            lock.share(key);
            RowBatch<R> fresh = store.batch(view, store.collection(view));
            unit.resources().put(key, fresh);
            BeforeToken.run(fresh::write);
            batch = fresh;
        }
        batch.apply(LoggedEvent.of(message), position);
    }
}
