package org.talentstation.registry.conversion.record;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.conversion.ConversionCommand;
import org.talentstation.registry.conversion.ConversionEvent;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.ConversionRules;
import org.talentstation.registry.conversion.ConversionState;
import org.talentstation.registry.talent.Custody;

/**
 * A result of an engagement was put to use. Articles 8(5) and 16(2). Refuses what {@link ConversionRules} refuses, TEXT_REQUIRED,
 * CONVERSION_EVIDENCE_REQUIRED.
 */
public record RecordConversion(String aggregateId, String engagementId, LocalDate since, Custody custody, String result, long valueFen,
                               LocalDate achievedOn, FileReference evidence, Occasion occasion) implements ConversionCommand, Owned {

    @Override
    public List<? extends ConversionEvent> decide(ConversionState state) {
        ConversionRules.check(valueFen, achievedOn, since, occasion.date());
        if (evidence == null) {
            throw Refusal.invalid("CONVERSION_EVIDENCE_REQUIRED", "evidence", "请附成果转化的佐证文件。");
        }
        return List.of(new ConversionRecorded(aggregateId, engagementId, custody.stationId(), custody.jurisdiction(), custody.hostId(),
                PersonalNumber.absentFrom(result, "result", "转化成果"), valueFen, achievedOn, evidence.checked("evidence"), occasion.date()));
    }

    @Override
    public String jurisdiction() {
        return custody.jurisdiction();
    }

    @Override
    public String hostId() {
        return custody.hostId();
    }
}
