package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about what happens at one station, with the decision that it leads to. */
public interface LedgerCommand extends Command {

    /** The events to record, none where a repeated step changes nothing; throws a Refusal otherwise. */
    List<? extends LedgerEvent> decide(LedgerState state);
}
