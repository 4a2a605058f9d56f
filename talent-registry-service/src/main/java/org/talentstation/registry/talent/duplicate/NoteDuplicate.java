package org.talentstation.registry.talent.duplicate;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.DuplicateBasis;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateSuspected;
import org.talentstation.registry.talent.TalentState;

/** Another record may be the same person: once, and never again after somebody said that it is not. */
public record NoteDuplicate(String aggregateId, String otherId, DuplicateBasis basis, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        boolean over = state.isErased() || state.survivor() != null || state.absorbed().contains(otherId);
        return over || state.isSuspected(otherId) || state.isDismissed(otherId) ? List.of()
                : List.of(new TalentDuplicateSuspected(aggregateId, otherId, basis, occasion.date()));
    }
}
