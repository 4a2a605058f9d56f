package org.talentstation.registry.view.rankings;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** How well a talent fits a demand, for what is decided about the two. */
@Component
public final class Scores {

    private final LiveMatching matching;

    Scores(LiveMatching matching) {
        this.matching = matching;
    }

    /**
     * Reads everything that was committed before; may refuse with VIEW_BEHIND (503). To be asked before anything is appended in the same
     * transaction: nobody can read past what is still being written.
     */
    public Score of(String demandId, String talentId) {
        return matching.ask(null, (index, position) -> {
            OptionalInt permille = index.score(demandId, talentId);
            return new Score(permille.orElse(0), position, permille.isPresent());
        });
    }

    /**
     * A score at a position of the log.
     *
     * @param permille 0 to 1000; 0 when it does not fit
     * @param fits     whether the demand is open, the talent takes part (it consents to be recommended), and every must is met
     */
    public record Score(int permille, long position, boolean fits) {
    }
}
