package org.talentstation.evaluation.view.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.talentstation.evaluation.view.due.DueRow.Due;
import org.talentstation.kernel.station.StationType;

/**
 * A rectification that waits for its re-check, on the due-sheet. Article 17.
 *
 * @param reported whether the host reported
 * @param passed   whether the deadline was noted to be over
 * @param reminded the nearest threshold, in days, that the host was reminded of for this deadline, or null
 * @param daysLeft until the deadline, on the day that was asked for; null in the store
 * @param due      whether the deadline lies ahead, is that very day or is over; null in the store
 */
public record DueRectificationRow(String id, String stationName, String hostId, String hostName, String jurisdiction,
                                  StationType stationType, LocalDate orderedOn, LocalDate deadline, boolean reported, boolean passed,
                                  Integer reminded, Long daysLeft, Due due) {

    DueRectificationRow until(LocalDate later) {
        return new DueRectificationRow(id, stationName, hostId, hostName, jurisdiction, stationType, orderedOn, later, reported, false, null,
                null, null);
    }

    DueRectificationRow remindedOf(int days) {
        return new DueRectificationRow(id, stationName, hostId, hostName, jurisdiction, stationType, orderedOn, deadline, reported, passed,
                days, null, null);
    }

    DueRectificationRow marked(boolean isReported, boolean isPassed) {
        return new DueRectificationRow(id, stationName, hostId, hostName, jurisdiction, stationType, orderedOn, deadline, isReported, isPassed,
                reminded, null, null);
    }

    DueRectificationRow of(String name, String host, String nameOfHost, String where) {
        return new DueRectificationRow(id, name, host, nameOfHost, where, stationType, orderedOn, deadline, reported, passed, reminded, null,
                null);
    }

    DueRectificationRow judged(LocalDate on) {
        long left = ChronoUnit.DAYS.between(on, deadline);
        return new DueRectificationRow(id, stationName, hostId, hostName, jurisdiction, stationType, orderedOn, deadline, reported, passed,
                reminded, left, left > 0 ? Due.NOT_DUE : left == 0 ? Due.DUE : Due.OVERDUE);
    }
}
