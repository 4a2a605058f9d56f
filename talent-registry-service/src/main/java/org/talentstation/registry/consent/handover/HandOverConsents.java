package org.talentstation.registry.consent.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.consent.ConsentCommand;
import org.talentstation.registry.consent.ConsentEvent.ConsentHandedOver;
import org.talentstation.registry.consent.ConsentEvent;
import org.talentstation.registry.consent.ConsentState;
import org.talentstation.registry.talent.Custody;

/** Its station has another host, or lies elsewhere; a repeat changes nothing. Article 15. */
public record HandOverConsents(String aggregateId, String talentId, Custody to, Occasion occasion) implements ConsentCommand {

    @Override
    public List<? extends ConsentEvent> decide(ConsentState state) {
        return to.isOfTheSame(state.custody()) ? List.of()
                : List.of(new ConsentHandedOver(aggregateId, talentId, to.jurisdiction(), to.hostId(), occasion.date()));
    }
}
