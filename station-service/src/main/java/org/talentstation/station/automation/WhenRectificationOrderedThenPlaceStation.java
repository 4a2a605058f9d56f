package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.station.designation.rectify.PlaceUnderRectification;

/** 责令整改 was learned: the station is 整改中. Article 17. */
@Component
final class WhenRectificationOrderedThenPlaceStation implements Automation<RectificationOrderPublished> {

    @Override
    public String name() {
        return "whenRectificationOrderedThenPlaceStation";
    }

    @Override
    public Set<Class<? extends RectificationOrderPublished>> triggers() {
        return Set.of(RectificationOrderPublished.class);
    }

    @Override
    public List<? extends Command> react(RectificationOrderPublished event, LoggedEvent<RectificationOrderPublished> logged, Occasion occasion) {
        return List.of(new PlaceUnderRectification(event.stationId(), event.rectificationId(), event.orderedOn(), event.deadline(),
                event.policyVersion(), occasion));
    }
}
