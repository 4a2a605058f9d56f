package org.talentstation.registry.match.lapse;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.MatchCommand;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchState;

/** The ground of an open match is gone; one that is over stays as it is. Articles 8 and 11. */
public record LapseMatch(String aggregateId, LapseCause cause, Occasion occasion) implements MatchCommand {

    @Override
    public List<MatchEvent> decide(MatchState state) {
        return state.stage().isOpen() ? List.of(lapsed(state, cause, occasion)) : List.of();
    }

    static MatchLapsed lapsed(MatchState state, LapseCause cause, Occasion occasion) {
        var proposed = state.proposed();
        return new MatchLapsed(proposed.matchId(), proposed.demandId(), proposed.talentId(), cause, occasion.date());
    }
}
