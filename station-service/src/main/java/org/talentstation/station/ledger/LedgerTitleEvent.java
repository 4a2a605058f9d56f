package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;

/** What a title's loss, return or change of hands does to the ledger as a whole. Articles 15 and 17. */
public sealed interface LedgerTitleEvent extends LedgerEvent {

    /** The title is lost: nothing more is entered; what was open ended with events of its own. */
    @EventName("station.ledger-shut")
    @RestsOn("17")
    record LedgerShut(String ledgerId, String cause, LocalDate on) implements LedgerTitleEvent {
    }

    /** The station holds its title again; what ended stays ended. */
    @EventName("station.ledger-reopened")
    @RestsOn("17")
    record LedgerReopened(String ledgerId, LocalDate on) implements LedgerTitleEvent {
    }

    /** The station has another host: every entry goes with it. */
    @EventName("station.ledger-handed-over")
    @RestsOn("15")
    record LedgerHandedOver(String ledgerId, List<String> entries, Place place, LocalDate on) implements LedgerTitleEvent {
    }
}
