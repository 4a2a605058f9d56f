package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;
import org.talentstation.station.designation.review.DropRectification;

/** The conclusion that a rectification rests on was set aside on appeal: the station is not under that rectification. Article 17. */
@Component
final class WhenRectificationSetAsideThenDropIt implements Automation<RectificationSetAsidePublished> {

    @Override
    public String name() {
        return "whenRectificationSetAsideThenDropIt";
    }

    @Override
    public Set<Class<? extends RectificationSetAsidePublished>> triggers() {
        return Set.of(RectificationSetAsidePublished.class);
    }

    @Override
    public List<? extends Command> react(RectificationSetAsidePublished event, LoggedEvent<RectificationSetAsidePublished> logged, Occasion occasion) {
        return List.of(new DropRectification(event.stationId(), event.rectificationId(), event.setAsideOn(), occasion));
    }
}
