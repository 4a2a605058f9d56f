package org.talentstation.registry.match.book;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.book.MatchBookEvent.MatchLeft;

/**
 * A match is open no more. An accepted one must have been open until now: refuses DEMAND_CLOSED, TALENT_ERASED or
 * NO_RECOMMENDATION_CONSENT, whichever ended it; any other end may come twice. Articles 8 and 11.
 */
public record LeaveMatch(String subjectId, String matchId, boolean accepted, Occasion occasion) implements MatchBookCommand {

    @Override
    public List<MatchBookEvent> decide(MatchBookState state) {
        if (state.isOpen(matchId)) {
            return List.of(new MatchLeft(subjectId, matchId, accepted));
        }
        if (accepted) {
            throw state.whyItEnded();
        }
        return List.of();
    }
}
