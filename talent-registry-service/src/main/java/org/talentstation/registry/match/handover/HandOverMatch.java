package org.talentstation.registry.match.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.MatchCommand;
import org.talentstation.registry.match.MatchEvent.MatchHandedOver;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchState;
import org.talentstation.registry.talent.Custody;

/** Its station has another host, or lies elsewhere; a repeat changes nothing. Article 15. */
public record HandOverMatch(String aggregateId, Custody to, Occasion occasion) implements MatchCommand {

    @Override
    public List<MatchEvent> decide(MatchState state) {
        return to.isOfTheSame(state.custody()) ? List.of() : List.of(new MatchHandedOver(aggregateId, to.jurisdiction(), to.hostId(), occasion.date()));
    }
}
