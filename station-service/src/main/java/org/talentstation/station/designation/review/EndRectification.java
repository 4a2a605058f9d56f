package org.talentstation.station.designation.review;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.RectificationEnded;
import org.talentstation.station.designation.StationState;

/**
 * A re-check (复核) was learned: kept also before its order is known, for order and review come on their own ways; a repeated one
 * changes nothing. Article 17.
 */
public record EndRectification(String aggregateId, String rectificationId, boolean accepted, LocalDate reviewedOn,
                               String policyVersion, Occasion occasion) implements StationCommand {

    @Override
    public List<RectificationEnded> decide(StationState state) {
        return Boolean.valueOf(accepted).equals(state.rectifications().of(rectificationId).accepted()) ? List.of()
                : List.of(new RectificationEnded(aggregateId, rectificationId, accepted, reviewedOn, policyVersion));
    }
}
