package org.talentstation.registry.talent.merge;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentAbsorbed;
import org.talentstation.registry.talent.TalentState;

/**
 * The survivor stands for the other record as well, in the transaction of {@link MergeTalent}. Refuses what {@link TalentState#mustStand}
 * refuses.
 */
public record AbsorbTalent(String aggregateId, String mergedId, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        state.mustStand();
        return List.of(new TalentAbsorbed(aggregateId, mergedId, occasion.date()));
    }
}
