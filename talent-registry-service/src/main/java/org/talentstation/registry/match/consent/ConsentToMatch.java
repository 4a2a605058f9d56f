package org.talentstation.registry.match.consent;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.match.MatchCommand;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchStage;
import org.talentstation.registry.match.MatchState;

/**
 * The talent agrees to be recommended for this demand. Refuses MATCH_OVER and MATCH_ALREADY_CONSENTED. Article 8.
 *
 * @param evidence the signed paper; null when the talent did it under its own account
 */
public record ConsentToMatch(String aggregateId, FileReference evidence, Occasion occasion) implements MatchCommand {

    @Override
    public List<MatchEvent> decide(MatchState state) {
        state.mustBeOpen();
        if (state.stage() != MatchStage.PROPOSED) {
            throw Refusal.state("MATCH_ALREADY_CONSENTED", "8", "本人已同意该对接，无需重复办理。");
        }
        return List.of(new MatchConsented(aggregateId, evidence, occasion.date()));
    }
}
