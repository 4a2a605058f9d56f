package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.ledger.ActivityEvent.ActivityCancelled;

/** A planned activity will not be held, with a reason; cancelling it again changes nothing. Articles 5 and 8. */
public record CancelActivity(String aggregateId, String activityId, String reason, Occasion occasion) implements LedgerCommand {

    @Override
    public List<ActivityCancelled> decide(LedgerState state) {
        if (state.activities().wasCancelled(activityId)) {
            return List.of();
        }
        return List.of(new ActivityCancelled(aggregateId, state.activities().planned(activityId).activityId(),
                PersonalNumber.absentFrom(reason, "reason", "取消理由"), occasion.date()));
    }
}
