package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.demonstration.end.LapseDemonstration;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationDropped;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The title ended, and with it what rested on it: the proposal lapses, the demonstration station ends; a reinstatement does not bring it back. Articles 9 and 17. */
@Component
public final class WhenTitleEndedThenEndDemonstration implements Automation<DemonstrationDropped> {

    @Override
    public String name() {
        return "whenTitleEndedThenEndDemonstration";
    }

    @Override
    public Set<Class<? extends DemonstrationDropped>> triggers() {
        return Set.of(DemonstrationDropped.class);
    }

    @Override
    public List<? extends Command> react(DemonstrationDropped event, LoggedEvent<DemonstrationDropped> logged, Occasion occasion) {
        return List.of(new LapseDemonstration(event.demonstrationId(), event.title(), event.endedOn(), occasion));
    }
}
