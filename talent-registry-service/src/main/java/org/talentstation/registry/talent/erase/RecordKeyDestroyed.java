package org.talentstation.registry.talent.erase;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentKeyDestroyed;
import org.talentstation.registry.talent.TalentState;

/** The key of a forgotten person is gone; once. */
public record RecordKeyDestroyed(String aggregateId, String keyFingerprint, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        return state.isKeyDestroyed() || !state.isErased() ? List.of()
                : List.of(new TalentKeyDestroyed(aggregateId, keyFingerprint, occasion.date()));
    }
}
