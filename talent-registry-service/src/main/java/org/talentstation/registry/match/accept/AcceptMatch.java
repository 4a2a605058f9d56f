package org.talentstation.registry.match.accept;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.match.MatchCommand;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchEvent.MatchAccepted;
import org.talentstation.registry.match.MatchStage;
import org.talentstation.registry.match.MatchState;

/**
 * The employer accepts, once the talent has consented. Refuses MATCH_OVER, MATCH_NOT_CONSENTED and what {@link AnotherPersonAccepts}
 * refuses. Articles 8 and 11.
 */
public record AcceptMatch(String aggregateId, Occasion occasion) implements MatchCommand {

    @Override
    public List<MatchEvent> decide(MatchState state) {
        state.mustBeOpen();
        if (state.stage() != MatchStage.CONSENTED) {
            throw Refusal.state("MATCH_NOT_CONSENTED", "8", "本人尚未同意该对接，不能接受(第八条)。");
        }
        var proposed = state.proposed();
        AnotherPersonAccepts.check(proposed.proposedBy(), occasion);
        return List.of(new MatchAccepted(aggregateId, proposed.demandId(), proposed.talentId(), proposed.stationId(), occasion.date()));
    }
}
