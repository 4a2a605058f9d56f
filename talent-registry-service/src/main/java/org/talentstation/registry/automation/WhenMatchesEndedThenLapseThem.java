package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.book.MatchBookEvent.MatchesEnded;
import org.talentstation.registry.match.lapse.LapseMatch;

/** What a demand's or a talent's book names as ended lapses, each match by itself. Articles 8 and 11. */
@Component
public final class WhenMatchesEndedThenLapseThem implements Automation<MatchesEnded> {

    @Override
    public String name() {
        return "whenMatchesEndedThenLapseThem";
    }

    @Override
    public Set<Class<? extends MatchesEnded>> triggers() {
        return Set.of(MatchesEnded.class);
    }

    @Override
    public List<? extends Command> react(MatchesEnded event, LoggedEvent<MatchesEnded> logged, Occasion occasion) {
        return event.matchIds().stream().map(id -> new LapseMatch(id, event.cause(), occasion)).toList();
    }
}
