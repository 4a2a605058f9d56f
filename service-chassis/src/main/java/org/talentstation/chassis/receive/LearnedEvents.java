package org.talentstation.chassis.receive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.NotifyingEventStore;

/**
 * Appends what other services sent to this service's own log, under the sender's event id, in the stream
 * {@code <source>:<aggregate id there>}. What is already there is left alone, so a redelivery is a no-op.
 */
public final class LearnedEvents {

    /** Aggregate type of every learned stream. */
    public static final String TYPE = "learned";

    private final NotifyingEventStore store;
    private final JdbcClient jdbc;
    private final LogPositions positions;
    private final TransactionTemplate transaction;

    public LearnedEvents(NotifyingEventStore store, JdbcClient jdbc, LogPositions positions,
                         PlatformTransactionManager transactions) {
        this.store = store;
        this.jdbc = jdbc;
        this.positions = positions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Appends the new ones of a batch in one transaction; a unique violation rolls all of it back to be tried again. */
    public int append(List<Received> batch) {
        Integer appended = transaction.execute(status -> {
            var unit = DefaultUnitOfWork.startAndGet(null);
            try {
                List<DomainEventMessage<?>> fresh = fresh(batch);
                if (!fresh.isEmpty()) {
                    store.publish(fresh);
                }
                unit.commit();
                return fresh.size();
            } catch (RuntimeException e) {
                if (unit.isActive()) {
                    unit.rollback(e);
                }
                throw e;
            }
        });
        store.committed();
        return appended == null ? 0 : appended;
    }

    private List<DomainEventMessage<?>> fresh(List<Received> batch) {
        Map<String, Received> byId = new java.util.LinkedHashMap<>();
        batch.forEach(r -> byId.putIfAbsent(r.eventId(), r));
        if (byId.isEmpty()) {
            return List.of();
        }
        jdbc.sql("SELECT event_id FROM domain_event WHERE event_id IN (:ids)").param("ids", byId.keySet())
                .query(String.class).list().forEach(byId::remove);
        Map<String, Long> next = new HashMap<>();
        return byId.values().stream().<DomainEventMessage<?>>map(r -> {
            String stream = r.stream();
            long sequence = next.computeIfAbsent(stream, s -> {
                OptionalLong last = positions.versionOf(s);
                return last.isPresent() ? last.getAsLong() + 1 : 0;
            });
            next.put(stream, sequence + 1);
            // The event's timestamp is the wall clock of the append: gap tracking trusts it.
            return new GenericDomainEventMessage<>(TYPE, stream, sequence,
                    new GenericMessage<>(r.eventId(), r.payload(), r.metadata()), GenericDomainEventMessage.clock::instant);
        }).toList();
    }

    /** One message of another service, read. */
    public record Received(String eventId, String source, String aggregateId, Object payload, Map<String, String> metadata) {

        /** Where it goes in this service's log. */
        public String stream() {
            return source + ":" + aggregateId;
        }
    }
}
