package org.talentstation.chassis.automation;

import java.util.List;
import java.util.Set;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A process step: when an event, then commands. The commands and the note that this event was reacted to are one
 * transaction, so redelivery and crashes have no second effect; a rebuild of views never runs it.
 *
 * @param <E> the events that trigger it
 */
public interface Automation<E> {

    /** Such as {@code whenReplyIssuedThenDesignateStation}. */
    String name();

    Set<Class<? extends E>> triggers();

    /** The commands to send; an empty list when there is nothing to do. */
    List<? extends Command> react(E event, LoggedEvent<E> logged, Occasion occasion);
}
