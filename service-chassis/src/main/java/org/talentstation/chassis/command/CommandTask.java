package org.talentstation.chassis.command;

import java.util.List;
import java.util.function.Function;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;

/**
 * What is to be done once per key, by whomever and however it is tried.
 *
 * @param owner    whose key it is
 * @param request  the HTTP request, or null for an automation
 * @param commands made anew for each try, from the circumstances of that try
 */
record CommandTask(String owner, String key, String operation, String bodyDigest, Actor actor, String role, String correlation,
                   String cause, CommandRequest request, Function<Occasion, ? extends List<? extends Command>> commands) {

    static CommandTask of(CommandRequest request, Function<Occasion, ? extends List<? extends Command>> commands) {
        return new CommandTask(ownerOf(request), request.idempotencyKey(), request.operation(), request.bodyDigest(), request.actor(),
                request.caller().role().name(), request.requestId(), request.requestId(), request, commands);
    }

    static CommandTask of(String automation, String key, String correlation, String cause,
                          Function<Occasion, ? extends List<? extends Command>> commands) {
        return new CommandTask("automation:" + automation, key, automation, "", Actor.system("automation:" + automation), "SYSTEM",
                correlation, cause, null, commands);
    }

    /** Whose key an HTTP request's is. */
    static String ownerOf(CommandRequest request) {
        return "http:" + request.actor().id();
    }

    EventOrigin origin(Occasion occasion) {
        return origin(occasion, role, correlation, cause, operation);
    }

    static EventOrigin origin(Occasion occasion, String role, String correlation, String cause, String operation) {
        Actor actor = occasion.actor();
        String policy = occasion.law().findInForceOn(occasion.date()).map(PolicyVersion::id).orElse("none");
        return new EventOrigin(occasion.at(), actor.id(), actor.name(), role, actor.jurisdiction(), actor.host(), policy,
                correlation, cause, operation);
    }
}
