package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.book.ReopenMatches;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;

/** A record that stands for itself again may be proposed again. Articles 8(2) and 11. */
@Component
public final class WhenTalentUnmergedThenReopenMatches implements Automation<TalentUnmerged> {

    @Override
    public String name() {
        return "whenTalentUnmergedThenReopenMatches";
    }

    @Override
    public Set<Class<? extends TalentUnmerged>> triggers() {
        return Set.of(TalentUnmerged.class);
    }

    @Override
    public List<? extends Command> react(TalentUnmerged event, LoggedEvent<TalentUnmerged> logged, Occasion occasion) {
        return List.of(new ReopenMatches(event.talentId(), logged.sequence(), occasion));
    }
}
