package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.ledger.TrackingEvent.PublicityTakenDown;

/** A publicity case is taken down, with a reason; again changes nothing. Article 12. Refuses PUBLICITY_UNKNOWN. */
public record TakeDownPublicity(String aggregateId, String caseId, String reason, Occasion occasion) implements LedgerCommand {

    @Override
    public List<TrackingEvent> decide(LedgerState state) {
        return state.tracking().isPublic(caseId)
                ? List.of(new PublicityTakenDown(aggregateId, caseId, PersonalNumber.absentFrom(reason, "reason", "撤下理由"), occasion.date())) : List.of();
    }
}
