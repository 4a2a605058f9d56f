package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerShut;

/** The title is lost: whatever is open ends, and nothing more is entered; a repeated one changes nothing. Article 17. */
public record ShutLedger(String aggregateId, String cause, LocalDate on, Occasion occasion) implements LedgerCommand {

    @Override
    public List<LedgerEvent> decide(LedgerState state) {
        if (state.shut()) {
            return List.of();
        }
        List<LedgerEvent> events = new ArrayList<>(state.endings(aggregateId, cause, on));
        events.add(new LedgerShut(aggregateId, cause, on));
        return events;
    }
}
