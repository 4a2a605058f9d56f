package org.talentstation.registry.match.book;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.book.MatchBookEvent.MatchEntered;

/**
 * A proposed match is open. Refuses MATCH_ALREADY_OPEN, MATCH_ALREADY_ACCEPTED, and DEMAND_CLOSED, TALENT_ERASED, TALENT_MERGED
 * and NO_RECOMMENDATION_CONSENT where its ground is gone. Articles 8 and 11.
 *
 * @param consentSequence the consent that the proposal rests on: its place in the stream of the talent's consents
 */
public record EnterMatch(String subjectId, String matchId, String partnerId, long consentSequence, Occasion occasion) implements MatchBookCommand {

    @Override
    public List<MatchBookEvent> decide(MatchBookState state) {
        state.mustHaveGround(consentSequence);
        state.mustBeFreeFor(partnerId);
        return List.of(new MatchEntered(subjectId, matchId, partnerId, consentSequence));
    }
}
