package org.talentstation.registry.consent;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.refusal.RefusalKind;

/** What a talent agrees to, asked of the log. */
@Component
public final class LiveConsents {

    private final AggregateState state;

    LiveConsents(AggregateState state) {
        this.state = state;
    }

    public Set<ConsentPurpose> of(String talentId) {
        try {
            return state.of(Consent.class, ConsentId.of(talentId), consent -> consent.ask(ConsentState::live));
        } catch (Refusal refusal) {
            if (refusal.kind() == RefusalKind.NOT_FOUND) {
                return Set.of();
            }
            throw refusal;
        }
    }
}
