package org.talentstation.station.network;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about what a station shares and with whom it is linked, with the decision that it leads to. */
public interface NetworkCommand extends Command {

    /** The events to record, none where a repeated step changes nothing; throws a Refusal otherwise. */
    List<? extends NetworkEvent> decide(NetworkState state);
}
