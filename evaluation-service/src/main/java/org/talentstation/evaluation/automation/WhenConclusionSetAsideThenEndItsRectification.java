package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.rectification.setaside.SetAsideRectification;
import org.talentstation.evaluation.standing.StandingEvent.ConclusionSetAside;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** A conclusion was set aside, and a rectification rests on it: that one is set aside too. Article 17 (an addition). */
@Component
public final class WhenConclusionSetAsideThenEndItsRectification implements Automation<ConclusionSetAside> {

    @Override
    public String name() {
        return "whenConclusionSetAsideThenEndItsRectification";
    }

    @Override
    public Set<Class<? extends ConclusionSetAside>> triggers() {
        return Set.of(ConclusionSetAside.class);
    }

    @Override
    public List<? extends Command> react(ConclusionSetAside event, LoggedEvent<ConclusionSetAside> logged, Occasion occasion) {
        return event.rectificationId() == null ? List.of()
                : List.of(new SetAsideRectification(event.rectificationId(), event.setAsideOn(), occasion));
    }
}
