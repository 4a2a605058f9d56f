package org.talentstation.chassis.automation;

import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Makes a processor of each automation. */
public final class Automations {

    private final CommandDesk desk;

    public Automations(CommandDesk desk) {
        this.desk = desk;
    }

    public Processor processor(Automation<?> automation) {
        return new Processor(automation.name(), Processor.Kind.AUTOMATION,
                type -> automation.triggers().stream().anyMatch(t -> t.isAssignableFrom(type)),
                (message, position) -> react(automation, message));
    }

    /** Reacts to one event; exactly once, however often it is delivered. */
    @SuppressWarnings("unchecked")
    public <E> boolean react(Automation<E> automation, EventMessage<?> message) {
        var logged = (LoggedEvent<E>) LoggedEvent.of(message);
        Function<Occasion, java.util.List<? extends Command>> commands =
                occasion -> automation.react(logged.payload(), logged, occasion);
        return desk.react(automation.name(), logged.eventId(), logged.origin(), logged.eventId(), commands);
    }
}
