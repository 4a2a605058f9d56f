package org.talentstation.chassis.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.kernel.command.Command;

/** Hands commands to their aggregates, one after the other, on this thread; fails with what the first refusal says. */
final class CommandDispatch {

    private final CommandBus bus;

    CommandDispatch(CommandBus bus) {
        this.bus = bus;
    }

    /** The first command carries the expected version, if there is one. */
    void all(List<? extends Command> commands, EventOrigin origin, Long expectedVersion) {
        Long version = expectedVersion;
        for (Command command : commands) {
            Map<String, Object> metadata = new HashMap<>(origin.asMetadata());
            if (version != null) {
                metadata.put(CommandTarget.EXPECTED_VERSION, version);
                version = null;
            }
            var callback = new FutureCallback<Object, Object>();
            bus.dispatch(new GenericCommandMessage<>(command, metadata), callback);
            var result = callback.getResult();
            if (result.isExceptional()) {
                Throwable problem = result.exceptionResult();
                if (problem instanceof CommandExecutionException wrapped && wrapped.getCause() != null) {
                    problem = wrapped.getCause();
                }
                throw problem instanceof RuntimeException runtime ? runtime : new IllegalStateException(problem);
            }
        }
    }
}
