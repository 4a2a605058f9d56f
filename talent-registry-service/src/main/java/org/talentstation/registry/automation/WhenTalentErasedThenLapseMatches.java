package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.book.EndMatches;
import org.talentstation.registry.talent.TalentEvent.TalentErased;

/** A person that is to be forgotten is proposed to nobody any more. Article 8. */
@Component
public final class WhenTalentErasedThenLapseMatches implements Automation<TalentErased> {

    @Override
    public String name() {
        return "whenTalentErasedThenLapseMatches";
    }

    @Override
    public Set<Class<? extends TalentErased>> triggers() {
        return Set.of(TalentErased.class);
    }

    @Override
    public List<? extends Command> react(TalentErased event, LoggedEvent<TalentErased> logged, Occasion occasion) {
        return List.of(new EndMatches(event.talentId(), LapseCause.PERSON_FORGOTTEN, null, occasion));
    }
}
