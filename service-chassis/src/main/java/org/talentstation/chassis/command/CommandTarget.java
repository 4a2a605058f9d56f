package org.talentstation.chassis.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.talentstation.kernel.command.Command;

/** A command is addressed by {@link Command#aggregateId()}; the expected version travels in the metadata (If-Match). */
public final class CommandTarget implements CommandTargetResolver {

    static final String EXPECTED_VERSION = "expectedVersion";

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        var command = (Command) message.getPayload();
        Object expected = message.getMetaData().get(EXPECTED_VERSION);
        return new VersionedAggregateIdentifier(command.aggregateId(), expected == null ? null : (Long) expected);
    }
}
