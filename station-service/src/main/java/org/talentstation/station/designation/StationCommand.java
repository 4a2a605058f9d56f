package org.talentstation.station.designation;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about one designated station, with the decision that it leads to. */
public interface StationCommand extends Command {

    /** The events to record, none where a repeated automatic step changes nothing; throws a Refusal otherwise. */
    List<? extends StationEvent> decide(StationState state);
}
