package org.talentstation.registry.conversion.correct;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.conversion.ConversionCommand;
import org.talentstation.registry.conversion.ConversionEvent;
import org.talentstation.registry.conversion.ConversionEvent.ConversionCorrected;
import org.talentstation.registry.conversion.ConversionRules;
import org.talentstation.registry.conversion.ConversionState;

/** The record was wrong in something. Refuses CONVERSION_VOIDED, what {@link ConversionRules} refuses, TEXT_REQUIRED. */
public record CorrectConversion(String aggregateId, LocalDate since, String result, long valueFen, LocalDate achievedOn, String reason,
                                Occasion occasion) implements ConversionCommand {

    @Override
    public List<? extends ConversionEvent> decide(ConversionState state) {
        state.mustCount();
        ConversionRules.check(valueFen, achievedOn, since, occasion.date());
        return List.of(new ConversionCorrected(aggregateId, state.engagementId(), state.stationId(), PersonalNumber.absentFrom(result, "result", "转化成果"),
                state.valueFen(), valueFen, achievedOn, PersonalNumber.absentFrom(reason, "reason", "更正理由"), occasion.date()));
    }
}
