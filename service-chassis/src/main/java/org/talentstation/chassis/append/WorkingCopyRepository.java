package org.talentstation.chassis.append;

import java.util.concurrent.Callable;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * Loads aggregates by way of {@link WorkingCopies}: inside a {@link Draft} from the copy, brought up to date from the log
 * unless the draft is optimistic; outside of one, and where there is no copy, from the log alone.
 */
public final class WorkingCopyRepository<T> extends EventSourcingRepository<T> {

    private final EventStore store;

    private WorkingCopyRepository(Builder<T> builder, EventStore store) {
        super(builder);
        this.store = store;
    }

    public static <T> WorkingCopyRepository<T> of(Class<T> root, Configuration axon) {
        Builder<T> builder = EventSourcingRepository.builder(root);
        builder.eventStore(axon.eventStore()).parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(root)).repositoryProvider(axon::repository)
                // A lock of this JVM next to the database's makes deadlocks that neither of them sees.
                .lockFactory(NullLockFactory.INSTANCE);
        return new WorkingCopyRepository<>(builder, axon.eventStore());
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, Long expectedVersion) {
        Draft draft = Draft.current();
        if (draft == null) {
            return super.doLoadWithLock(id, expectedVersion);
        }
        boolean first = !draft.holds(id);
        EventSourcedAggregate<T> copy = known(draft, id);
        if (copy == null) {
            copy = load(draft, id, expectedVersion);
        } else if (first && !draft.isOptimistic()) {
            catchUp(copy, id);
        }
        draft.relyOn(id, copy.version());
        draft.hold(id, copy);
        return copy;
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factoryMethod) throws Exception {
        EventSourcedAggregate<T> created = super.doCreateNewForLock(factoryMethod);
        if (Draft.current() != null && created.identifierAsString() != null) {
            Draft.current().relyOn(created.identifierAsString(), -1);
        }
        return created;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        if (Draft.current() != null && aggregate.identifierAsString() != null) {
            Draft.current().hold(aggregate.identifierAsString(), aggregate);
        }
    }

    /** The log alone: a snapshot would be looked for in vain. */
    @Override
    protected DomainEventStream readEvents(String id) {
        return store.readEvents(id, 0);
    }

    // An identifier names one aggregate of one type, so a copy found under it is of this repository's type.
    @SuppressWarnings("unchecked")
    private EventSourcedAggregate<T> known(Draft draft, String id) {
        return (EventSourcedAggregate<T>) draft.copyOf(id);
    }

    private EventSourcedAggregate<T> load(Draft draft, String id, Long expectedVersion) {
        try {
            return super.doLoadWithLock(id, expectedVersion);
        } catch (AggregateNotFoundException e) {
            draft.relyOn(id, -1);
            throw e;
        }
    }

    private void catchUp(EventSourcedAggregate<T> copy, String id) {
        DomainEventStream since = store.readEvents(id, copy.version() + 1);
        if (since.hasNext()) {
            copy.initializeState(since);
        }
    }
}
