package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.rectification.close.CloseRectification;
import org.talentstation.evaluation.standing.StandingEvent.RectificationDropped;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The title ended before the re-check: nobody re-checks the station. Article 17. */
@Component
public final class WhenTitleEndedThenCloseRectification implements Automation<RectificationDropped> {

    @Override
    public String name() {
        return "whenTitleEndedThenCloseRectification";
    }

    @Override
    public Set<Class<? extends RectificationDropped>> triggers() {
        return Set.of(RectificationDropped.class);
    }

    @Override
    public List<? extends Command> react(RectificationDropped event, LoggedEvent<RectificationDropped> logged, Occasion occasion) {
        return List.of(new CloseRectification(event.rectificationId(), event.title(), event.endedOn(), occasion));
    }
}
