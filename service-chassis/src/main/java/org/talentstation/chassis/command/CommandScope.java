package org.talentstation.chassis.command;

import java.util.List;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.security.ObjectScope;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.refusal.Refusal;

/** Whether a command's object is within its caller's bounds; refuses with OUT_OF_SCOPE. Article 13. */
final class CommandScope {

    private final EventLog log;

    CommandScope(EventLog log) {
        this.log = log;
    }

    void mustHold(CommandRequest request, List<? extends Command> commands) {
        commands.forEach(command -> mustHold(request, command));
    }

    /** A creation is judged by what it would create, every other command by whose object it is addressed to. */
    private void mustHold(CommandRequest request, Command command) {
        boolean permitted = command instanceof Owned owned
                ? ObjectScope.permits(request.caller(), owned.jurisdiction(), owned.hostId())
                : ObjectScope.isUnbounded(request.caller()) || log.ownerOf(command.aggregateId()).filter(EventLog.Owner::isSomebody)
                        .map(owner -> ObjectScope.permits(request.caller(), owner.jurisdiction(), owner.hostId())).orElse(true);
        if (!permitted) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您只能办理本辖区或本单位的事项。");
        }
    }
}
