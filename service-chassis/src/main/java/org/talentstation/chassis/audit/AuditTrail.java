package org.talentstation.chassis.audit;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.chassis.security.Caller;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;

/**
 * Who looked, who replayed and who discarded is itself an event: appended to the service's own log, where nothing can be
 * changed or removed. Joins the transaction it is called in, so that an action and its record are durable together, or
 * not at all (see {@code CommandDesk.administer}).
 */
public final class AuditTrail {

    /** Aggregate type of every recorded action's stream. */
    public static final String TYPE = "audit";

    private final NotifyingEventStore store;
    private final LogPositions positions;
    private final Occasions occasions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public AuditTrail(NotifyingEventStore store, LogPositions positions, Occasions occasions, JdbcClient jdbc,
                      PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.positions = positions;
        this.occasions = occasions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Records the action of a command's caller; answers its position. Inside a transaction. */
    public long record(CommandRequest request, Recorded recorded) {
        return record(request.caller(), request.operation(), request.requestId(), recorded);
    }

    /** Records what a caller did or read; answers its position. */
    public long record(Caller caller, String operation, String requestId, Recorded recorded) {
        return append(caller.actor(), caller.role().name(), operation, requestId, recorded);
    }

    /** Records what the suite itself did (a replay that ended, a retry by itself); answers its position. */
    public long record(String operation, String cause, Recorded recorded) {
        return append(Actor.system(operation), "SYSTEM", operation, cause, recorded);
    }

    private long append(Actor actor, String role, String operation, String cause, Recorded recorded) {
        Occasion occasion = occasions.now(actor);
        String policy = occasion.law().findInForceOn(occasion.date()).map(PolicyVersion::id).orElse("none");
        var origin = new EventOrigin(occasion.at(), actor.id(), actor.name(), role, actor.jurisdiction(), actor.host(), policy,
                cause, cause, operation);
        Long position = transaction.execute(status -> {
            var unit = DefaultUnitOfWork.startAndGet(null);
            try {
                // Actions on one subject queue for each other: the record's place is then free when it is written.
                jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))").param(recorded.subject()).query((row, n) -> n).list();
                long next = positions.versionOf(recorded.subject()).orElse(-1) + 1;
                store.publish(new GenericDomainEventMessage<>(TYPE, recorded.subject(), next,
                        new GenericMessage<>(UUID.randomUUID().toString(), recorded.event(), origin.asMetadata()),
                        GenericDomainEventMessage.clock::instant));
                unit.commit();
            } catch (RuntimeException e) {
                if (unit.isActive()) {
                    unit.rollback(e);
                }
                throw e;
            }
            return positions.newestOf(List.of(recorded.subject()));
        });
        store.committed();
        return position == null ? 0 : position;
    }
}
