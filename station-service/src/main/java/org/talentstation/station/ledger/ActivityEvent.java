package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;

/** What happened to a station's activities. Articles 5, 8 and 16(4). */
@RestsOn({"5", "8", "16(4)"})
public sealed interface ActivityEvent extends LedgerEvent {

    @EventName("station.activity-planned")
    @RestsOn({"5", "8"})
    record ActivityPlanned(String ledgerId, Place place, Activity activity, LocalDate on) implements ActivityEvent {
    }

    @EventName("station.activity-completed")
    record ActivityCompleted(String ledgerId, String stationId, Activity activity, Attendance attendance, LocalDate on) implements ActivityEvent {
    }

    /** The attendance was counted wrongly; these figures stand from now on. */
    @EventName("station.attendance-corrected")
    record AttendanceCorrected(String ledgerId, String stationId, Activity activity, Attendance attendance, String reason, LocalDate on)
            implements ActivityEvent {
    }

    /** By hand, or because the title was lost. */
    @EventName("station.activity-cancelled")
    @RestsOn({"5", "8"})
    record ActivityCancelled(String ledgerId, String activityId, String reason, LocalDate on) implements ActivityEvent {
    }
}
