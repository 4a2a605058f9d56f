package org.talentstation.registry.talent.merge;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentSeparated;
import org.talentstation.registry.talent.TalentState;

/** The survivor stands no more for the other record, in the transaction of {@link UnmergeTalent}. */
public record SeparateTalent(String aggregateId, String mergedId, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        return state.absorbed().contains(mergedId) ? List.of(new TalentSeparated(aggregateId, mergedId, occasion.date())) : List.of();
    }
}
