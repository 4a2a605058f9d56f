package org.talentstation.subsidy.support.voiding;

import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.support.SupportCommand;
import org.talentstation.subsidy.support.SupportEvent;
import org.talentstation.subsidy.support.SupportEvent.SupportVoided;
import org.talentstation.subsidy.support.SupportState;

/** The record counts no more, with a reason. Refuses SUPPORT_VOIDED and TEXT_REQUIRED. Article 14. */
public record VoidSupport(String aggregateId, String reason, Occasion occasion) implements SupportCommand {

    @Override
    public SupportEvent decide(SupportState state) {
        state.mustCount();
        return new SupportVoided(aggregateId, state.station(), state.detail(), Required.text(reason, "reason", "作废理由", 500));
    }
}
