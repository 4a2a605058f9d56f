package org.talentstation.subsidy.learned;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.subsidy.use.record.LinkedActivity;

/** Activities that the station-service published, read from the learned stream itself: as soon as it is received, it is known. */
@Component
public final class KnownActivities {

    private final EventLog log;

    KnownActivities(EventLog log) {
        this.log = log;
    }

    /** As last published. Refuses ACTIVITY_NOT_YET_KNOWN. */
    public LinkedActivity of(String activityId) {
        return log.stream("station-service:" + activityId, 0).map(learned -> learned.getPayload())
                .filter(ActivityPublished.class::isInstance).map(ActivityPublished.class::cast).reduce((earlier, later) -> later)
                .map(activity -> new LinkedActivity(activity.activityId(), activity.stationId()))
                .orElseThrow(() -> Refusal.state("ACTIVITY_NOT_YET_KNOWN", null,
                        "尚未收到活动“%s”的举办信息：请核对活动编号；如刚刚登记完成，请稍后再试。".formatted(activityId)).inField("activityId"));
    }
}
