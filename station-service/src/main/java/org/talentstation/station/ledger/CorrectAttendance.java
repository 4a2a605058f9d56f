package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.ActivityEvent.AttendanceCorrected;

/**
 * The attendance of a completed activity was wrong, with a reason; also after the title is lost, since what was counted stays
 * true or false. Article 16(4). Refuses what {@link Attendance#checked} does and ACTIVITY_NOT_COMPLETED.
 */
public record CorrectAttendance(StationFacts station, String activityId, Attendance attendance, String reason, Occasion occasion)
        implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<AttendanceCorrected> decide(LedgerState state) {
        return List.of(new AttendanceCorrected(aggregateId(), station.stationId(), state.activities().completed(activityId),
                attendance.checked(station, occasion.date()), PersonalNumber.absentFrom(reason, "reason", "更正理由"), occasion.date()));
    }
}
