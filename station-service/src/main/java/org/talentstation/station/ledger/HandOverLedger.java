package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;

/** The station changed hands: every entry of its ledger follows; a repeated one changes nothing. Article 15. */
public record HandOverLedger(String aggregateId, Place place, LocalDate on, Occasion occasion) implements LedgerCommand {

    @Override
    public List<LedgerHandedOver> decide(LedgerState state) {
        return place.equals(state.handedTo()) ? List.of() : List.of(new LedgerHandedOver(aggregateId, state.entries(aggregateId), place, on));
    }
}
