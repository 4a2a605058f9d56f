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
import org.talentstation.registry.talent.TalentEvent.TalentMerged;

/** A record that another one stands for is proposed to nobody any more; the other may be. Articles 8(2) and 11. */
@Component
public final class WhenTalentMergedThenLapseMatches implements Automation<TalentMerged> {

    @Override
    public String name() {
        return "whenTalentMergedThenLapseMatches";
    }

    @Override
    public Set<Class<? extends TalentMerged>> triggers() {
        return Set.of(TalentMerged.class);
    }

    @Override
    public List<? extends Command> react(TalentMerged event, LoggedEvent<TalentMerged> logged, Occasion occasion) {
        return List.of(new EndMatches(event.talentId(), LapseCause.RECORD_MERGED, logged.sequence(), occasion));
    }
}
