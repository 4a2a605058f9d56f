package org.talentstation.station.designation.rectify;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.RectificationBegun;
import org.talentstation.station.designation.StationState;

/** 整改中: an order was learned; a repeated one changes nothing. Article 17. */
public record PlaceUnderRectification(String aggregateId, String rectificationId, LocalDate orderedOn, LocalDate deadline,
                                      String policyVersion, Occasion occasion) implements StationCommand {

    @Override
    public List<RectificationBegun> decide(StationState state) {
        return state.rectifications().of(rectificationId).isOrdered() ? List.of()
                : List.of(new RectificationBegun(aggregateId, rectificationId, orderedOn, deadline, policyVersion));
    }
}
