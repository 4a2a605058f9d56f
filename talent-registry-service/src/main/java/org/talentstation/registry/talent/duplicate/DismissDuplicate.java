package org.talentstation.registry.talent.duplicate;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateDismissed;
import org.talentstation.registry.talent.TalentState;

/** They are two people, says somebody. Refuses NOT_SUSPECTED unless one of both records suspects the other. */
public record DismissDuplicate(String aggregateId, String otherId, String reason, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        if (!state.isSuspected(otherId)) {
            throw Refusal.state("NOT_SUSPECTED", null, "这两条记录之间没有待核实的重复提示。");
        }
        String why = PersonalNumber.absentFrom(reason, "reason", "排除理由");
        return List.of(new TalentDuplicateDismissed(aggregateId, otherId, why, occasion.date()));
    }
}
