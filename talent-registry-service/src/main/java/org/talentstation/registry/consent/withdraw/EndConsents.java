package org.talentstation.registry.consent.withdraw;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.consent.ConsentCommand;
import org.talentstation.registry.consent.ConsentEvent;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentState;

/** The person is forgotten: every consent ends. Article 8. */
public record EndConsents(String aggregateId, String talentId, Occasion occasion) implements ConsentCommand {

    @Override
    public List<? extends ConsentEvent> decide(ConsentState state) {
        return state.live().stream().sorted().map(purpose -> new ConsentWithdrawn(aggregateId, talentId, purpose, "个人信息已删除", occasion.date())).toList();
    }
}
