package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;

/** What a host owes and files about its station. Articles 15 and 16(6). */
@RestsOn({"15", "16(6)"})
public sealed interface FilingEvent extends LedgerEvent {

    /** A year began for a station: what is to be filed by when; pinned with the version that says so. */
    @EventName("station.filing-year-begun")
    record FilingYearBegun(String ledgerId, Place place, int year, List<Due> dues, LocalDate on, String policyVersion) implements FilingEvent {
    }

    @EventName("station.filing-made")
    record FilingMade(String ledgerId, Place place, Filing filing) implements FilingEvent {
    }

    /** A newer one stands in its place, for a reason. */
    @EventName("station.filing-replaced")
    record FilingReplaced(String ledgerId, String stationId, Filing filing, String reason, LocalDate on) implements FilingEvent {
    }

    /** The district or the bureau gave it back with an opinion. */
    @EventName("station.filing-returned")
    record FilingReturned(String ledgerId, Filing filing, String opinion, LocalDate on) implements FilingEvent {
    }

    @EventName("station.filing-refiled")
    record FilingRefiled(String ledgerId, String stationId, Filing filing, LocalDate on) implements FilingEvent {
    }

    /** The title is lost: nothing is owed any more. */
    @EventName("station.filings-waived")
    @RestsOn({"15", "17"})
    record FilingsWaived(String ledgerId, List<Due> dues, LocalDate on) implements FilingEvent {
    }

    /** @param year null where the kind is not yearly */
    record Due(FilingKind kind, Integer year, LocalDate dueOn) {

        /** The due-sheet's row of a ledger. */
        public String idIn(String ledgerId) {
            return ledgerId + "/" + kind + (year == null ? "" : "/" + year);
        }
    }
}
