package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.book.EndMatches;

/** Whoever takes back 向用人单位推荐 ends the open matches that rest on it; one that rests on a later consent goes on. Article 8. */
@Component
public final class WhenConsentWithdrawnThenLapseMatches implements Automation<ConsentWithdrawn> {

    @Override
    public String name() {
        return "whenConsentWithdrawnThenLapseMatches";
    }

    @Override
    public Set<Class<? extends ConsentWithdrawn>> triggers() {
        return Set.of(ConsentWithdrawn.class);
    }

    @Override
    public List<? extends Command> react(ConsentWithdrawn event, LoggedEvent<ConsentWithdrawn> logged, Occasion occasion) {
        return event.purpose() == ConsentPurpose.RECOMMENDATION
                ? List.of(new EndMatches(event.talentId(), LapseCause.CONSENT_WITHDRAWN, logged.sequence(), occasion)) : List.of();
    }
}
