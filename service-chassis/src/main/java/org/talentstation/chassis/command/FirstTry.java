package org.talentstation.chassis.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentstation.chassis.append.AggregateQueues;
import org.talentstation.chassis.append.Append;
import org.talentstation.chassis.append.Draft;
import org.talentstation.chassis.append.GroupAppender;
import org.talentstation.chassis.append.WorkingCopies;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first try of a command: decided from what this process remembers, appended by one statement that checks what it relied
 * on. Whatever comes in between (a refusal, a repeated key, another instance's event, a log that is away) is not answered
 * from here: {@link CommandTransaction} then decides from what the log says.
 */
final class FirstTry {

    private static final Logger LOG = LoggerFactory.getLogger(FirstTry.class);

    private final CommandDispatch dispatch;
    private final WorkingCopies copies;
    private final AggregateQueues queues = new AggregateQueues();
    private final GroupAppender appender;
    private final NotifyingEventStore store;
    private final Serializer events;
    private final Occasions occasions;
    private final CommandScope scope;
    private final JsonMapper json;

    FirstTry(CommandDispatch dispatch, WorkingCopies copies, GroupAppender appender, NotifyingEventStore store, Serializer events,
             Occasions occasions, CommandScope scope, JsonMapper json) {
        this.dispatch = dispatch;
        this.copies = copies;
        this.appender = appender;
        this.store = store;
        this.events = events;
        this.occasions = occasions;
        this.scope = scope;
        this.json = json;
    }

    /** @return the answer of a command that is durable, or empty when nothing is known to have happened */
    Optional<KeptAnswer> run(CommandTask task) {
        if (task.request() != null && task.request().expectedVersion() != null) {
            return Optional.empty(); // judged by the log before any rule is asked
        }
        return OutsideUnitOfWork.call(() -> {
            try (Draft draft = Draft.begin(copies, true)) {
                Occasion occasion = occasions.now(task.actor());
                List<? extends Command> commands = task.commands().apply(occasion);
                if (task.request() != null) {
                    scope.mustHold(task.request(), commands);
                }
                return queues.inTurn(commands.stream().map(Command::aggregateId).toList(), () -> decide(task, occasion, commands, draft));
            } catch (RuntimeException e) {
                LOG.debug("{} is decided from the log: {}", task.operation(), e.toString());
                return Optional.empty();
            }
        });
    }

    private Optional<KeptAnswer> decide(CommandTask task, Occasion occasion, List<? extends Command> commands, Draft draft) {
        dispatch.all(commands, task.origin(occasion), null);
        String first = commands.isEmpty() ? null : commands.getFirst().aggregateId();
        var own = draft.decided().stream().filter(event -> event.getAggregateIdentifier().equals(first)).toList();
        if (own.isEmpty()) {
            return Optional.empty(); // nothing to append about it: where it stands is asked of the log
        }
        var answer = new KeptAnswer(first, own.getLast().getSequenceNumber(), 0, task.request() != null && isFirst(own.getFirst()));
        OptionalLong position = appender.append(Append.of(draft, new Append.ReceiptRow(task.owner(), task.key(), task.operation(),
                task.bodyDigest(), json.writeValueAsString(answer)), events));
        if (position.isEmpty()) {
            return Optional.empty();
        }
        draft.keep();
        store.committed();
        return Optional.of(answer.at(position.getAsLong()));
    }

    private static boolean isFirst(DomainEventMessage<?> event) {
        return event.getSequenceNumber() == 0;
    }
}
