package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.ActivityEvent.ActivityCompleted;

/** A planned activity was held, with its attendance. Articles 8 and 16(4). Refuses what {@link Attendance#checked} does and an activity that is not planned. */
public record CompleteActivity(StationFacts station, String activityId, Attendance attendance, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<ActivityCompleted> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        return List.of(new ActivityCompleted(aggregateId(), station.stationId(), state.activities().planned(activityId),
                attendance.checked(station, occasion.date()), occasion.date()));
    }
}
