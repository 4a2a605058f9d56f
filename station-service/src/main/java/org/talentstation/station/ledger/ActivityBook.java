package org.talentstation.station.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.ledger.ActivityEvent.*;

/** A station's activities, as its ledger remembers them. Refuses ACTIVITY_UNKNOWN, ACTIVITY_NOT_PLANNED and ACTIVITY_NOT_COMPLETED. */
public final class ActivityBook {

    private final Map<String, Activity> planned = new LinkedHashMap<>();
    private final Map<String, Activity> completed = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();

    void evolve(ActivityEvent event) {
        switch (event) {
            case ActivityPlanned e -> planned.put(e.activity().activityId(), e.activity());
            case ActivityCompleted e -> completed.put(e.activity().activityId(), planned.remove(e.activity().activityId()));
            case AttendanceCorrected e -> completed.put(e.activity().activityId(), e.activity());
            case ActivityCancelled e -> {
                planned.remove(e.activityId());
                cancelled.add(e.activityId());
            }
        }
    }

    Activity planned(String activityId) {
        return known(planned, activityId, "ACTIVITY_NOT_PLANNED", "该活动已经举办或者取消，不能再办理。");
    }

    Activity completed(String activityId) {
        return known(completed, activityId, "ACTIVITY_NOT_COMPLETED", "该活动尚未登记举办情况，或者已经取消，无从更正。");
    }

    boolean wasCancelled(String activityId) {
        return cancelled.contains(activityId);
    }

    /** Planned and neither held nor cancelled, oldest first. */
    List<String> open() {
        return List.copyOf(planned.keySet());
    }

    Stream<String> all() {
        return Stream.of(planned.keySet(), completed.keySet(), cancelled).flatMap(Set::stream);
    }

    private Activity known(Map<String, Activity> among, String activityId, String code, String detail) {
        Activity found = among.get(activityId);
        if (found != null) {
            return found;
        }
        if (all().noneMatch(activityId::equals)) {
            throw Refusal.notFound("ACTIVITY_UNKNOWN", "该驿站没有编号为%s的活动。".formatted(activityId));
        }
        throw Refusal.state(code, null, detail);
    }
}
