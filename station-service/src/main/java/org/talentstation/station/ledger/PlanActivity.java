package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.ActivityEvent.ActivityPlanned;

/**
 * A titled station plans an activity that serves one of the six functions. Articles 5 and 8. Refuses a station without a title,
 * ACTIVITY_FUNCTION_REQUIRED, ACTIVITY_KIND_NEEDS_REASON and ACTIVITY_BEFORE_TITLE.
 */
public record PlanActivity(StationFacts station, String activityId, StationFunction function, ActivityKind kind, String otherKind, String title,
                           LocalDate plannedOn, String outsideReason, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<ActivityPlanned> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        if (function == null) {
            throw Refusal.rule("ACTIVITY_FUNCTION_REQUIRED", "8", Reading.TEXT, "须注明活动属于第八条六项职责功能中的哪一项。")
                    .restingOn("function.count", Reading.TEXT).inField("function");
        }
        String other = kind == null ? Required.text(otherKind, "otherKind", "其他活动种类", 100) : null;
        String reason = AnUnusualActivityNeedsAReason.check(station.stationType(), kind, outsideReason);
        UnderTheTitle.check(plannedOn, station, "plannedOn");
        return List.of(new ActivityPlanned(aggregateId(), Place.of(station), new Activity(activityId, function, kind, other,
                Required.text(title, "title", "活动名称", 200), plannedOn, reason), occasion.date()));
    }
}
