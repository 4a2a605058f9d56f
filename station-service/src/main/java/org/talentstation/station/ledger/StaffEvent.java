package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;

/** Who works at a station and how they are trained; a person is the host's own number, never a name. Articles 12 and 15. */
public sealed interface StaffEvent extends LedgerEvent {

    @EventName("station.staff-appointed")
    @RestsOn("15")
    record StaffAppointed(String ledgerId, Place place, StaffMember member, LocalDate on) implements StaffEvent {
    }

    /**
     * By hand, or because the title was lost.
     *
     * @param until the last day
     */
    @EventName("station.staff-relieved")
    @RestsOn("15")
    record StaffRelieved(String ledgerId, String staffId, String reason, LocalDate until, LocalDate on) implements StaffEvent {
    }

    @EventName("station.training-recorded")
    @RestsOn("12")
    record TrainingRecorded(String ledgerId, Place place, Training training, LocalDate on) implements StaffEvent {
    }

    /** It was recorded wrongly; this stands from now on. */
    @EventName("station.training-corrected")
    @RestsOn("12")
    record TrainingCorrected(String ledgerId, Training training, String reason, LocalDate on) implements StaffEvent {
    }
}
