package org.talentstation.station.commissioner;

import java.util.Optional;
import org.talentstation.kernel.command.Command;

/** An intention about the commissioner cases of one station, with the decision that it leads to. Article 10. */
public interface ServiceDeskCommand extends Command {

    /** The event to record, or empty where a repeated automatic step changes nothing; throws a Refusal otherwise. */
    Optional<? extends ServiceDeskEvent> decide(ServiceDeskState state);
}
