package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.ledger.TrackingEvent.PublicityTakenDown;

/** A person withdrew the consent: every case that rests on it is taken down; again changes nothing. Article 12. Refuses CONSENT_UNKNOWN. */
public record WithdrawPublicityConsent(String aggregateId, String consentId, Occasion occasion) implements LedgerCommand {

    @Override
    public List<TrackingEvent> decide(LedgerState state) {
        return state.tracking().restingOn(consentId).stream()
                .<TrackingEvent>map(id -> new PublicityTakenDown(aggregateId, id, "本人撤回同意", occasion.date())).toList();
    }
}
