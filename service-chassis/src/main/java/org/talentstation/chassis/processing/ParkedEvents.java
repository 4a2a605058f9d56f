package org.talentstation.chassis.processing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.telemetry.Causes;

import org.talentstation.telemetry.Spans;

/**
 * A failing event parks its own sequence and the others go on (Axon's sequenced dead-letter queue in PostgreSQL). Parked
 * events are tried again by themselves a bounded number of times; after that an operator decides.
 */
public final class ParkedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);
    private static final String ATTEMPTS = "attempts";

    private final JdbcClient jdbc;
    private final ConnectionProvider plainConnections;
    private final TransactionTemplate ownTransaction;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer events;
    private final Serializer internals;
    private final DeadLetterSchema schema;
    private final ProcessingProperties properties;
    private final Map<String, Parking> parkings = new LinkedHashMap<>();
    private ScheduledExecutorService retry;

    public ParkedEvents(DataSource dataSource, ConnectionProvider connections, PlatformTransactionManager platform,
                        TransactionManager transactions, Serializer events, Serializer internals,
                        DeadLetterSchema schema, ProcessingProperties properties) {
        this.jdbc = JdbcClient.create(dataSource);
        this.plainConnections = new SpringDataSourceConnectionProvider(dataSource);
        this.ownTransaction = new TransactionTemplate(platform, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.connections = connections;
        this.transactions = transactions;
        this.events = events;
        this.internals = internals;
        this.schema = schema;
        this.properties = properties;
    }

    DeadLetteringEventHandlerInvoker invoker(String processor, Processor.Kind kind, ReactionHandler handler) {
        var queue = queue(processor, kind);
        parkings.put(processor, new Parking(queue, handler));
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handler).sequencingPolicy(new PerAggregate())
                .queue(queue).transactionManager(transactions)
                .enqueuePolicy((letter, cause) -> parkUnlessAStoreIsAway(processor, letter, cause))
                .build();
    }

    private JdbcSequencedDeadLetterQueue<EventMessage<?>> queue(String processor, Processor.Kind kind) {
        var builder = JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processor).transactionManager(transactions)
                .eventSerializer(events).genericSerializer(internals).schema(schema)
                .maxSequences(100_000).maxSequenceSize(100_000);
        // A view's position is in another store: what it parks must be durable before that position moves.
        return kind == Processor.Kind.VIEW
                ? new DurableParking(builder.connectionProvider(plainConnections), ownTransaction)
                : builder.connectionProvider(connections).build();
    }

    /** Throws when a store is away: the batch is given up and begins again where it was. */
    private EnqueueDecision<EventMessage<?>> parkUnlessAStoreIsAway(String processor, DeadLetter<? extends EventMessage<?>> letter,
                                                                    Throwable cause) {
        if (StoreOutage.caused(cause)) {
            throw new StoreIsAway(processor, cause);
        }
        return park(processor, letter, cause);
    }

    private EnqueueDecision<EventMessage<?>> park(String processor, DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        int attempts = attemptsNow(letter) + 1;
        Spans.within(processor, TracedProcessors.traceparent(letter.message()), () -> {
            LOG.warn("Processor {} could not handle event {} ({}), attempt {}: {}", processor, letter.message().getIdentifier(),
                    letter.message().getPayloadType().getSimpleName(), attempts, cause.getClass().getSimpleName());
            return null;
        });
        return Decisions.requeue(cause, l -> l.diagnostics().and(ATTEMPTS, Integer.toString(attempts)));
    }

    /**
     * The letter was read before it was claimed: an operator may have set its count back in between, and the old one must not
     * be written over that. Once it is claimed nobody sets it back.
     */
    private int attemptsNow(DeadLetter<? extends EventMessage<?>> letter) {
        return letter instanceof JdbcDeadLetter<?> stored
                ? jdbc.sql("SELECT coalesce((convert_from(diagnostics, 'UTF8')::jsonb ->> ?)::int, 0) FROM dead_letter WHERE dead_letter_id = ?")
                        .params(ATTEMPTS, stored.getIdentifier()).query(Integer.class).optional().orElse(0)
                : attempts(letter);
    }

    private static int attempts(DeadLetter<? extends EventMessage<?>> letter) {
        Object value = letter.diagnostics().get(ATTEMPTS);
        return value == null ? 0 : Integer.parseInt(value.toString());
    }

    /** Tries one parked sequence of the processor again; true when one was handled. */
    public boolean retryOne(String processor) {
        return tryOne(processor, Instant.MAX, new AtomicBoolean());
    }

    /** Tries one sequence that was last tried before the turn; {@code tried} says whether there was one. */
    private boolean tryOne(String processor, Instant turn, AtomicBoolean tried) {
        Parking parking = parkings.get(processor);
        return parking.queue.process(letter -> letter.lastTouched().isBefore(turn) && attempts(letter) < properties.parkedAttempts(),
                letter -> {
                    tried.set(true);
                    return handle(processor, parking.handler, letter);
                });
    }

    // One unit of work per event: it is evicted after its effect is durable, and a failure undoes no other event's.
    private EnqueueDecision<EventMessage<?>> handle(String processor, ReactionHandler handler,
                                                    DeadLetter<? extends EventMessage<?>> letter) {
        var unit = DefaultUnitOfWork.startAndGet(letter.message());
        unit.attachTransaction(transactions);
        var result = unit.executeWithResult(() -> handler.handle(letter.message()));
        if (!result.isExceptional()) {
            return Decisions.evict();
        }
        Throwable cause = result.exceptionResult();
        // A try that could not be made is not counted.
        return StoreOutage.caused(cause) ? Decisions.requeue(cause) : park(processor, letter, cause);
    }

    void start() {
        long millis = properties.retryParked().toMillis();
        retry = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("parked-retry").daemon(true).factory());
        retry.scheduleWithFixedDelay(this::retryAll, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Tries what is due now instead of at the next turn. */
    public void wake() {
        if (retry != null) {
            retry.execute(this::retryAll);
        }
    }

    void stop() {
        if (retry != null) {
            retry.shutdownNow();
        }
    }

    private void retryAll() {
        // Each sequence once a turn: one that fails again must not keep the others waiting.
        Instant turn = Instant.now();
        for (String processor : parkings.keySet()) {
            try {
                var tried = new AtomicBoolean();
                do {
                    tried.set(false);
                    if (tryOne(processor, turn, tried)) {
                        LOG.info("A parked sequence of {} was handled", processor);
                    }
                } while (tried.get());
            } catch (RuntimeException e) {
                LOG.warn("Parked events of {} could not be tried again: {}", processor, Causes.of(e));
            }
        }
    }

    /** A store is away; the event waits with its whole batch. */
    private static final class StoreIsAway extends RuntimeException {
        StoreIsAway(String processor, Throwable cause) {
            super("A store that " + processor + " needs is away", cause);
        }
    }

    /** One processor's parked events, and who handles them. */
    private record Parking(JdbcSequencedDeadLetterQueue<EventMessage<?>> queue, ReactionHandler handler) {
    }
}
