package org.talentstation.registry.conversion.voiding;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.conversion.ConversionCommand;
import org.talentstation.registry.conversion.ConversionEvent;
import org.talentstation.registry.conversion.ConversionEvent.ConversionVoided;
import org.talentstation.registry.conversion.ConversionState;

/** It should not have been recorded. Refuses CONVERSION_VOIDED, TEXT_REQUIRED. */
public record VoidConversion(String aggregateId, String reason, Occasion occasion) implements ConversionCommand {

    @Override
    public List<? extends ConversionEvent> decide(ConversionState state) {
        state.mustCount();
        return List.of(new ConversionVoided(aggregateId, state.engagementId(), state.stationId(), state.valueFen(), state.achievedOn(),
                PersonalNumber.absentFrom(reason, "reason", "作废理由"), occasion.date()));
    }
}
