package org.talentstation.registry.engagement.extend;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.engagement.EngagementCommand;
import org.talentstation.registry.engagement.EngagementEvent;
import org.talentstation.registry.engagement.EngagementEvent.EngagementExtended;
import org.talentstation.registry.engagement.EngagementState;

/** It lasts longer than was agreed. Refuses ENGAGEMENT_OVER, ENGAGEMENT_NOT_LONGER, TEXT_REQUIRED. */
public record ExtendEngagement(String aggregateId, LocalDate endsOn, String reason, Occasion occasion) implements EngagementCommand {

    @Override
    public List<? extends EngagementEvent> decide(EngagementState state) {
        state.mustLast();
        if (endsOn == null || state.endsOn() != null && !endsOn.isAfter(state.endsOn()) || endsOn.isBefore(state.begun().startedOn())) {
            throw Refusal.invalid("ENGAGEMENT_NOT_LONGER", "endsOn", "延期后的结束日期须晚于原约定的结束日期。");
        }
        return List.of(new EngagementExtended(aggregateId, state.endsOn(), endsOn, PersonalNumber.absentFrom(reason, "reason", "延期理由"), occasion.date()));
    }
}
