package org.talentstation.registry.talent.register;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentState;
import org.talentstation.registry.vault.Sealed;

/** A talent enters the database; who it is was checked and sealed before. Articles 2 and 11. */
public record RegisterTalent(String aggregateId, Sealed person, Profile profile, Custody custody, String importRow, Occasion occasion)
        implements TalentCommand, Owned {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        return List.of(new TalentRegistered(aggregateId, person, profile, custody, occasion.date(), importRow));
    }

    @Override
    public String jurisdiction() {
        return custody.jurisdiction();
    }

    @Override
    public String hostId() {
        return custody.hostId();
    }
}
