package org.talentstation.chassis.command;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.security.ObjectScope;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where every command enters, from HTTP or from an automation: one transaction holds the events of all its commands and
 * the receipt of its key, so a repetition has no second effect and gets the same answer.
 */
public final class CommandDesk {

    private final CommandTransaction transaction;
    private final Receipts receipts;
    private final Occasions occasions;
    private final LogPositions positions;
    private final EventLog log;
    private final CommandMeter meter;
    private final JsonMapper json;

    CommandDesk(CommandTransaction transaction, Receipts receipts, Occasions occasions, LogPositions positions,
                EventLog log, CommandMeter meter, JsonMapper json) {
        this.transaction = transaction;
        this.receipts = receipts;
        this.occasions = occasions;
        this.positions = positions;
        this.log = log;
        this.meter = meter;
        this.json = json;
    }

    public ResponseEntity<CommandAnswer> executeOne(CommandRequest request, Function<Occasion, ? extends Command> command) {
        return execute(request, occasion -> List.of(command.apply(occasion)));
    }

    /** Runs the commands; the answer is about the first one's aggregate. */
    public ResponseEntity<CommandAnswer> execute(CommandRequest request,
                                                 Function<Occasion, ? extends List<? extends Command>> commands) {
        String owner = "http:" + request.actor().id();
        Outcome outcome = meter.count(request.operation(), () -> transaction.run(again ->
                once(owner, request.idempotencyKey(), request.operation(), request.bodyDigest(), () -> {
                    Occasion occasion = occasions.now(request.actor());
                    List<? extends Command> decided = commands.apply(occasion);
                    decided.forEach(command -> mustBeInScope(request, command));
                    OptionalLong before = positions.versionOf(decided.getFirst().aggregateId());
                    mustBeOfVersion(request.expectedVersion(), decided.getFirst(), before);
                    transaction.dispatch(decided, origin(occasion, request.caller().role().name(), request.requestId(),
                            request.requestId(), request.operation()), request.expectedVersion(), again);
                    return answer(decided, before.isEmpty());
                })));
        return response(outcome);
    }

    /**
     * Runs what an automation decided, exactly once per {@code key}. Returns false when it had already been done.
     */
    public boolean react(String automation, String key, EventOrigin cause, String causeId,
                         Function<Occasion, ? extends List<? extends Command>> commands) {
        Outcome outcome = meter.count(automation, () -> transaction.run(again ->
                once("automation:" + automation, key, automation, "", () -> {
                    Occasion occasion = occasions.now(Actor.system("automation:" + automation));
                    List<? extends Command> decided = commands.apply(occasion);
                    String correlation = cause == null || cause.correlationId() == null ? causeId : cause.correlationId();
                    transaction.dispatch(decided, origin(occasion, "SYSTEM", correlation, causeId, automation), null, again);
                    return decided.isEmpty() ? new Kept("", 0, 0, false) : answer(decided, false);
                })));
        return !outcome.repeated;
    }

    /**
     * Runs an administrative action (a retry, a discard, a replay) exactly once per key: what {@code work} writes in this
     * service's database and its record in the audit trail are durable together, or not at all.
     */
    public ResponseEntity<CommandAnswer> administer(CommandRequest request, AuditTrail trail, Supplier<Recorded> work) {
        String owner = "http:" + request.actor().id();
        Outcome outcome = meter.count(request.operation(), () -> transaction.run(again ->
                once(owner, request.idempotencyKey(), request.operation(), request.bodyDigest(), () -> {
                    Recorded recorded = work.get();
                    long position = trail.record(request, recorded);
                    // An action makes nothing that could be looked up under its own address.
                    return new Kept(recorded.subject(), positions.versionOf(recorded.subject()).orElse(0), position, false);
                })));
        return response(outcome);
    }

    /** Runs idempotent commands without a receipt: seeding and sweeps. Those of one name queue, so that each decides by what the one before has done. */
    public void run(String name, Function<Occasion, ? extends List<? extends Command>> commands) {
        meter.count(name, () -> transaction.run(again -> {
            transaction.queue(name);
            Occasion occasion = occasions.now(Actor.system(name));
            transaction.dispatch(commands.apply(occasion), origin(occasion, "SYSTEM", name, name, name), null, again);
            return null;
        }));
    }

    private Outcome once(String owner, String key, String operation, String digest,
                         Supplier<Kept> work) {
        if (receipts.claim(owner, key, operation, digest)) {
            Kept kept = work.get();
            receipts.answer(owner, key, json.writeValueAsString(kept));
            return new Outcome(kept, false);
        }
        var receipt = receipts.find(owner, key).orElseThrow();
        if (!receipt.operation().equals(operation) || !receipt.bodyDigest().equals(digest)) {
            throw Refusals.keyReused(key);
        }
        return new Outcome(json.readValue(receipt.answer(), Kept.class), true);
    }

    private Kept answer(List<? extends Command> decided, boolean created) {
        String first = decided.getFirst().aggregateId();
        long position = positions.newestOf(decided.stream().map(Command::aggregateId).toList());
        return new Kept(first, positions.versionOf(first).orElse(0), position, created);
    }

    /** A creation is judged by what it would create, every other command by whose object it is addressed to. */
    private void mustBeInScope(CommandRequest request, Command command) {
        boolean permitted = command instanceof Owned owned
                ? ObjectScope.permits(request.caller(), owned.jurisdiction(), owned.hostId())
                : ObjectScope.isUnbounded(request.caller()) || log.ownerOf(command.aggregateId()).filter(EventLog.Owner::isSomebody)
                        .map(owner -> ObjectScope.permits(request.caller(), owner.jurisdiction(), owner.hostId())).orElse(true);
        if (!permitted) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您只能办理本辖区或本单位的事项。");
        }
    }

    /** Before any rule judges: who looked at another version must look again, whatever the rules would say. */
    private static void mustBeOfVersion(Long expected, Command command, OptionalLong version) {
        if (expected != null && version.orElse(-1) != expected) {
            throw new ConflictingAggregateVersionException(command.aggregateId(), expected, version.orElse(-1));
        }
    }

    private static EventOrigin origin(Occasion occasion, String role, String correlation, String cause, String operation) {
        Actor actor = occasion.actor();
        String policy = occasion.law().findInForceOn(occasion.date()).map(PolicyVersion::id).orElse("none");
        return new EventOrigin(occasion.at(), actor.id(), actor.name(), role, actor.jurisdiction(), actor.host(), policy,
                correlation, cause, operation);
    }

    private static ResponseEntity<CommandAnswer> response(Outcome outcome) {
        Kept answer = outcome.kept;
        var response = ResponseEntity.status(answer.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + answer.version() + "\"");
        if (answer.created()) {
            URI here = ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUri();
            response.location(URI.create(here.getPath().replaceAll("/$", "") + "/" + answer.id()));
        }
        if (outcome.repeated) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.body(new CommandAnswer(answer.id(), answer.version(), answer.position()));
    }

    private record Outcome(Kept kept, boolean repeated) {
    }

    /** What a receipt keeps of an answer, so that a repetition gets the same one. */
    private record Kept(String id, long version, long position, boolean created) {
    }
}
