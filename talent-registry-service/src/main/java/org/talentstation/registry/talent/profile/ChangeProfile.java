package org.talentstation.registry.talent.profile;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentProfileChanged;
import org.talentstation.registry.talent.TalentState;

/**
 * Category, fields, titles, programmes or availability are others from now on; the same changes nothing. Refuses what {@link
 * TalentState#mustStand} refuses.
 */
public record ChangeProfile(String aggregateId, Profile profile, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        state.mustStand();
        return profile.equals(state.profile()) ? List.of()
                : List.of(new TalentProfileChanged(aggregateId, state.profile(), profile, occasion.date()));
    }
}
