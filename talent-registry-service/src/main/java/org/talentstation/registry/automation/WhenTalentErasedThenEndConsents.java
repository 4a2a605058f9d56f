package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.consent.LiveConsents;
import org.talentstation.registry.consent.withdraw.EndConsents;
import org.talentstation.registry.talent.TalentEvent.TalentErased;

/** Who is forgotten agrees to nothing any more. Article 8. */
@Component
public final class WhenTalentErasedThenEndConsents implements Automation<TalentErased> {

    private final LiveConsents consents;

    WhenTalentErasedThenEndConsents(LiveConsents consents) {
        this.consents = consents;
    }

    @Override
    public String name() {
        return "whenTalentErasedThenEndConsents";
    }

    @Override
    public Set<Class<? extends TalentErased>> triggers() {
        return Set.of(TalentErased.class);
    }

    @Override
    public List<? extends Command> react(TalentErased event, LoggedEvent<TalentErased> logged, Occasion occasion) {
        return consents.of(event.talentId()).isEmpty() ? List.of()
                : List.of(new EndConsents(ConsentId.of(event.talentId()), event.talentId(), occasion));
    }
}
