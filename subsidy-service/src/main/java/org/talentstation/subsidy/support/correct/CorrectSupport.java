package org.talentstation.subsidy.support.correct;

import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.support.SupportCommand;
import org.talentstation.subsidy.support.SupportDetail;
import org.talentstation.subsidy.support.SupportEvent;
import org.talentstation.subsidy.support.SupportEvent.SupportCorrected;
import org.talentstation.subsidy.support.SupportState;
import org.talentstation.subsidy.support.SupportStatement;

/**
 * Replaces what was recorded, with a reason. Refuses SUPPORT_VOIDED, SUPPORT_UNCHANGED, TEXT_REQUIRED and what
 * {@link SupportStatement} refuses. Article 14.
 */
public record CorrectSupport(String aggregateId, SupportStatement statement, String reason, Occasion occasion) implements SupportCommand {

    @Override
    public SupportEvent decide(SupportState state) {
        state.mustCount();
        SupportDetail detail = statement.checked(occasion.date());
        String why = Required.text(reason, "reason", "更正理由", 500);
        if (detail.equals(state.detail())) {
            throw Refusal.invalid("SUPPORT_UNCHANGED", null, "更正后的内容与原记录相同，没有可以更正的内容。");
        }
        return new SupportCorrected(aggregateId, state.station(), state.detail(), detail, why);
    }
}
