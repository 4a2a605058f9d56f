package org.talentstation.registry.consent.withdraw;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.consent.ConsentCommand;
import org.talentstation.registry.consent.ConsentEvent;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.consent.ConsentState;

/** A talent takes a consent back. Refuses CONSENT_NOT_GIVEN. Article 8. */
public record WithdrawConsent(String aggregateId, String talentId, ConsentPurpose purpose, String reason,
                              Occasion occasion) implements ConsentCommand {

    @Override
    public List<? extends ConsentEvent> decide(ConsentState state) {
        if (state.textOf(purpose) == null) {
            throw Refusal.state("CONSENT_NOT_GIVEN", "8", "该人才现在没有就“%s”给出的同意。".formatted(purpose.chinese()));
        }
        String why = reason == null || reason.isBlank() ? null : PersonalNumber.absentFrom(reason, "reason", "撤回理由");
        return List.of(new ConsentWithdrawn(aggregateId, talentId, purpose, why, occasion.date()));
    }
}
