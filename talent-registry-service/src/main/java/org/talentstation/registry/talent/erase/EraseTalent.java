package org.talentstation.registry.talent.erase;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentState;

/**
 * The person is to be forgotten, with every record that stands for it; asked again it changes nothing. Personal Information Protection Law,
 * Article 47. Refuses TEXT_REQUIRED.
 */
public record EraseTalent(String aggregateId, String reason, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        String why = PersonalNumber.absentFrom(reason, "reason", "删除理由");
        return state.isErased() ? List.of() : List.of(new TalentErased(aggregateId, why, occasion.actor().id(), occasion.date()));
    }
}
