package org.talentstation.registry.match.book;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.book.MatchBookEvent.MatchesReopened;

/**
 * A merger of the talent's record was taken back: it may be proposed again. A repeat changes nothing, and the news of the merger itself may come later.
 *
 * @param unmergerSequence its place in the talent's stream
 */
public record ReopenMatches(String subjectId, long unmergerSequence, Occasion occasion) implements MatchBookCommand {

    @Override
    public List<MatchBookEvent> decide(MatchBookState state) {
        return state.knowsMerger(unmergerSequence) ? List.of() : List.of(new MatchesReopened(subjectId, unmergerSequence, occasion.date()));
    }
}
