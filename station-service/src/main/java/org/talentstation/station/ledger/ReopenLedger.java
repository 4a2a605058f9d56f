package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerReopened;

/** The station holds its title again; a repeated one changes nothing. Article 17. */
public record ReopenLedger(String aggregateId, LocalDate on, Occasion occasion) implements LedgerCommand {

    @Override
    public List<LedgerReopened> decide(LedgerState state) {
        return state.shut() ? List.of(new LedgerReopened(aggregateId, on)) : List.of();
    }
}
