package org.talentstation.station.application;

import java.util.Optional;
import org.talentstation.kernel.command.Command;

/** An intention about one existing application, with the decision that it leads to. */
public interface ApplicationCommand extends Command {

    /** The event to record, or empty where a repeated automatic step changes nothing; throws a Refusal otherwise. */
    Optional<? extends ApplicationEvent> decide(ApplicationState state);
}
