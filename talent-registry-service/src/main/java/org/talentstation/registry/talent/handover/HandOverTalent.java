package org.talentstation.registry.talent.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent.TalentHandedOver;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentState;

/** Its station has another host, or lies elsewhere; a repeat changes nothing. Article 15. */
public record HandOverTalent(String aggregateId, Custody to, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        return to.isOfTheSame(state.custody()) ? List.of() : List.of(new TalentHandedOver(aggregateId, to.jurisdiction(), to.hostId(), occasion.date()));
    }
}
