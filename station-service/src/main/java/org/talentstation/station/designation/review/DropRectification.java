package org.talentstation.station.designation.review;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.RectificationDropped;
import org.talentstation.station.designation.StationState;

/**
 * The conclusion that a rectification rests on was set aside on appeal: kept also before its order is known; a repeated one changes
 * nothing. Article 17.
 */
public record DropRectification(String aggregateId, String rectificationId, LocalDate setAsideOn, Occasion occasion) implements StationCommand {

    @Override
    public List<RectificationDropped> decide(StationState state) {
        return state.rectifications().of(rectificationId).overturned() ? List.of()
                : List.of(new RectificationDropped(aggregateId, rectificationId, setAsideOn));
    }
}
