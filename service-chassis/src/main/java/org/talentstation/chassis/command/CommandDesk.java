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
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where every command enters, from HTTP or from an automation: the events of all its commands and the receipt of its key are
 * durable together, so a repetition has no second effect and gets the same answer. {@link FirstTry} does most of them;
 * what it leaves is decided in one transaction.
 */
public final class CommandDesk {

    private final FirstTry firstTry;
    private final CommandTransaction transaction;
    private final Receipts receipts;
    private final Occasions occasions;
    private final LogPositions positions;
    private final CommandScope scope;
    private final CommandMeter meter;
    private final JsonMapper json;

    CommandDesk(FirstTry firstTry, CommandTransaction transaction, Receipts receipts, Occasions occasions, LogPositions positions,
                CommandScope scope, CommandMeter meter, JsonMapper json) {
        this.firstTry = firstTry;
        this.transaction = transaction;
        this.receipts = receipts;
        this.occasions = occasions;
        this.positions = positions;
        this.scope = scope;
        this.meter = meter;
        this.json = json;
    }

    public ResponseEntity<CommandAnswer> executeOne(CommandRequest request, Function<Occasion, ? extends Command> command) {
        return execute(request, occasion -> List.of(command.apply(occasion)));
    }

    /** Runs the commands; the answer is about the first one's aggregate. */
    public ResponseEntity<CommandAnswer> execute(CommandRequest request,
                                                 Function<Occasion, ? extends List<? extends Command>> commands) {
        return response(perform(CommandTask.of(request, commands)));
    }

    /**
     * Runs what an automation decided, exactly once per {@code key}. Returns false when it had already been done.
     */
    public boolean react(String automation, String key, EventOrigin cause, String causeId,
                         Function<Occasion, ? extends List<? extends Command>> commands) {
        String correlation = cause == null || cause.correlationId() == null ? causeId : cause.correlationId();
        return !perform(CommandTask.of(automation, key, correlation, causeId, commands)).repeated;
    }

    /**
     * Runs an administrative action (a retry, a discard, a replay) exactly once per key: what {@code work} writes in this
     * service's database and its record in the audit trail are durable together, or not at all.
     */
    public ResponseEntity<CommandAnswer> administer(CommandRequest request, AuditTrail trail, Supplier<Recorded> work) {
        Outcome outcome = meter.count(request.operation(), () -> transaction.run(again ->
                once(CommandTask.ownerOf(request), request.idempotencyKey(), request.operation(), request.bodyDigest(), () -> {
                    Recorded recorded = work.get();
                    long position = trail.record(request, recorded);
                    // An action makes nothing that could be looked up under its own address.
                    return new KeptAnswer(recorded.subject(), positions.versionOf(recorded.subject()).orElse(0), position, false);
                })));
        return response(outcome);
    }

    /** Runs idempotent commands without a receipt: seeding and sweeps. Those of one name queue, so that each decides by what the one before has done. */
    public void run(String name, Function<Occasion, ? extends List<? extends Command>> commands) {
        meter.count(name, () -> transaction.run(again -> {
            transaction.queue(name);
            Occasion occasion = occasions.now(Actor.system(name));
            transaction.dispatch(commands.apply(occasion), CommandTask.origin(occasion, "SYSTEM", name, name, name), null, again);
            return null;
        }));
    }

    private Outcome perform(CommandTask task) {
        return meter.count(task.operation(), () -> firstTry.run(task).map(kept -> new Outcome(kept, false))
                .orElseGet(() -> transaction.run(again ->
                        once(task.owner(), task.key(), task.operation(), task.bodyDigest(), () -> decide(task, again)))));
    }

    private KeptAnswer decide(CommandTask task, boolean again) {
        Occasion occasion = occasions.now(task.actor());
        List<? extends Command> commands = task.commands().apply(occasion);
        if (commands.isEmpty()) {
            return KeptAnswer.NOTHING;
        }
        String first = commands.getFirst().aggregateId();
        OptionalLong before = positions.versionOf(first);
        Long expected = null;
        if (task.request() != null) {
            scope.mustHold(task.request(), commands);
            expected = task.request().expectedVersion();
            mustBeOfVersion(expected, first, before);
        }
        transaction.dispatch(commands, task.origin(occasion), expected, again);
        long position = positions.newestOf(commands.stream().map(Command::aggregateId).toList());
        return new KeptAnswer(first, positions.versionOf(first).orElse(0), position, task.request() != null && before.isEmpty());
    }

    private Outcome once(String owner, String key, String operation, String digest, Supplier<KeptAnswer> work) {
        if (receipts.claim(owner, key, operation, digest)) {
            KeptAnswer kept = work.get();
            receipts.answer(owner, key, json.writeValueAsString(kept));
            return new Outcome(kept, false);
        }
        var receipt = receipts.find(owner, key).orElseThrow();
        if (!receipt.operation().equals(operation) || !receipt.bodyDigest().equals(digest)) {
            throw Refusals.keyReused(key);
        }
        KeptAnswer kept = json.readValue(receipt.answer(), KeptAnswer.class);
        return new Outcome(receipt.position() == 0 ? kept : kept.at(receipt.position()), true);
    }

    /** Before any rule judges: who looked at another version must look again, whatever the rules would say. */
    private static void mustBeOfVersion(Long expected, String aggregateId, OptionalLong version) {
        if (expected != null && version.orElse(-1) != expected) {
            throw new ConflictingAggregateVersionException(aggregateId, expected, version.orElse(-1));
        }
    }

    private static ResponseEntity<CommandAnswer> response(Outcome outcome) {
        KeptAnswer answer = outcome.kept;
        var response = ResponseEntity.status(answer.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + answer.version() + "\"");
        if (answer.created()) {
            URI here = ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUri();
            CreatedAt.of(here.getPath(), answer.id()).ifPresent(response::location);
        }
        if (outcome.repeated) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.body(new CommandAnswer(answer.id(), answer.version(), answer.position()));
    }

    private record Outcome(KeptAnswer kept, boolean repeated) {
    }
}
