package org.talentstation.subsidy.learned;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.subsidy.use.record.LinkedActivity;

/**
 * Activities that the station-service published, read from the learned stream of the station's ledger itself: as soon as one is
 * received, it is known. ADR 24.
 */
@Component
public final class KnownActivities {

    private final EventLog log;

    KnownActivities(EventLog log) {
        this.log = log;
    }

    /** One of the station's, as last published. Refuses ACTIVITY_NOT_YET_KNOWN. */
    public LinkedActivity of(String stationId, String activityId) {
        return log.stream(ledgerOf(stationId), 0).map(learned -> learned.getPayload()).filter(ActivityPublished.class::isInstance)
                .map(ActivityPublished.class::cast).filter(activity -> activity.activityId().equals(activityId)).reduce((earlier, later) -> later)
                .map(activity -> new LinkedActivity(activity.activityId(), activity.stationId()))
                .orElseThrow(() -> Refusal.state("ACTIVITY_NOT_YET_KNOWN", null,
                        "尚未收到本驿站活动“%s”的举办信息：请核对是否本驿站的活动；如刚刚登记完成，请稍后再试。".formatted(activityId)).inField("activityId"));
    }

    /** The stream that the station-service's ledger of the station is learned in. */
    public static String ledgerOf(String stationId) {
        return "station-service:" + stationId.replaceFirst("^station-", "ledger-");
    }
}
