package org.talentstation.registry.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.consent.handover.HandOverConsents;
import org.talentstation.registry.conversion.handover.HandOverConversion;
import org.talentstation.registry.demand.handover.HandOverDemand;
import org.talentstation.registry.engagement.handover.HandOverEngagement;
import org.talentstation.registry.match.handover.HandOverMatch;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.handover.HandOverTalent;

/** By which commands a record passes into other hands; a talent's consents go with it. Article 15. */
@Component
public final class HandOver {

    private final StationRecords records;

    HandOver(StationRecords records) {
        this.records = records;
    }

    /** None for a record that is there already. */
    public List<Command> of(String recordId, Custody to, Occasion occasion) {
        String kind = recordId.substring(0, recordId.indexOf('-'));
        if (kind.equals("talent")) {
            String consents = ConsentId.of(recordId);
            Command talent = new HandOverTalent(recordId, to, occasion);
            return records.isElsewhere(consents, to) ? List.of(talent, new HandOverConsents(consents, recordId, to, occasion)) : List.of(talent);
        }
        return List.of(switch (kind) {
            case "demand" -> new HandOverDemand(recordId, to, occasion);
            case "match" -> new HandOverMatch(recordId, to, occasion);
            case "engagement" -> new HandOverEngagement(recordId, to, occasion);
            case "conversion" -> new HandOverConversion(recordId, to, occasion);
            default -> throw new IllegalArgumentException("Nothing that is handed over: " + recordId);
        });
    }
}
