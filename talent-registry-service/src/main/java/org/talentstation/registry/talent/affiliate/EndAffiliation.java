package org.talentstation.registry.talent.affiliate;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliationEnded;
import org.talentstation.registry.talent.TalentState;

/** The talent works no more with a station. Refuses NOT_AFFILIATED and what {@link TalentState#mustStand} refuses. */
public record EndAffiliation(String aggregateId, String stationId, String reason, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        state.mustStand();
        if (!state.affiliations().contains(stationId)) {
            throw Refusal.state("NOT_AFFILIATED", null, "该人才与驿站“%s”没有合作关系。".formatted(stationId));
        }
        String why = PersonalNumber.absentFrom(reason, "reason", "结束理由");
        return List.of(new TalentAffiliationEnded(aggregateId, stationId, why, occasion.date()));
    }
}
