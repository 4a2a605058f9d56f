package org.talentstation.registry.match.lapse;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.MatchCommand;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchState;

/** Nobody answered in time: the match itself judges whether that is so today, so a stale due-sheet does no harm. Article 11. */
public record LapseUnanswered(String aggregateId, Occasion occasion) implements MatchCommand {

    @Override
    public List<MatchEvent> decide(MatchState state) {
        boolean late = state.stage().isOpen()
                && AnswerDays.in(occasion).map(days -> days.areOver(state.waitingSince(), occasion.date())).orElse(false);
        return late ? List.of(LapseMatch.lapsed(state, LapseCause.NO_ANSWER, occasion)) : List.of();
    }
}
