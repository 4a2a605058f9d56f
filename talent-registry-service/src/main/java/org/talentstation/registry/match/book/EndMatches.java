package org.talentstation.registry.match.book;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.book.MatchBookEvent.MatchesEnded;

/**
 * The ground of a subject's open matches is gone: its demand closed, its person forgotten, its record merged into another, or a consent
 * withdrawn, which ends only what rests on an earlier consent. A repeat changes nothing. Articles 8 and 11.
 *
 * @param withdrawalSequence of a withdrawn consent: its place in the stream of the talent's consents; of a merger: its place in the talent's stream;
 *                           else null
 */
public record EndMatches(String subjectId, LapseCause cause, Long withdrawalSequence, Occasion occasion) implements MatchBookCommand {

    @Override
    public List<MatchBookEvent> decide(MatchBookState state) {
        if (cause == LapseCause.RECORD_MERGED) {
            return state.isClosed() || state.knowsMerger(withdrawalSequence) ? List.of() : ended(state.open());
        }
        if (withdrawalSequence != null) {
            return state.knowsWithdrawal(withdrawalSequence) ? List.of() : ended(state.restingOnConsentBefore(withdrawalSequence));
        }
        return state.isClosed() ? List.of() : ended(state.open());
    }

    private List<MatchBookEvent> ended(List<String> matchIds) {
        return List.of(new MatchesEnded(subjectId, matchIds, cause, withdrawalSequence, occasion.date()));
    }
}
