package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.book.LeaveMatch;

/** A match that lapsed stands in neither book any more: its pair may be proposed again. Article 11. */
@Component
public final class WhenMatchLapsedThenLeaveItsBooks implements Automation<MatchLapsed> {

    @Override
    public String name() {
        return "whenMatchLapsedThenLeaveItsBooks";
    }

    @Override
    public Set<Class<? extends MatchLapsed>> triggers() {
        return Set.of(MatchLapsed.class);
    }

    @Override
    public List<? extends Command> react(MatchLapsed event, LoggedEvent<MatchLapsed> logged, Occasion occasion) {
        return List.of(new LeaveMatch(event.demandId(), event.matchId(), false, occasion),
                new LeaveMatch(event.talentId(), event.matchId(), false, occasion));
    }
}
