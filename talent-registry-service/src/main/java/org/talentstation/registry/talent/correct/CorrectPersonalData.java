package org.talentstation.registry.talent.correct;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentState;
import org.talentstation.registry.vault.Sealed;

/**
 * What was known of the person was wrong or has changed; both values stay in the history. Refuses what {@link TalentState#mustStand} refuses
 * and TEXT_REQUIRED.
 */
public record CorrectPersonalData(String aggregateId, Sealed person, String reason, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        state.mustStand();
        String why = PersonalNumber.absentFrom(reason, "reason", "更正理由");
        return List.of(new PersonalDataCorrected(aggregateId, state.person(), person, why, occasion.date()));
    }
}
