package org.talentstation.registry.engagement.end;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.engagement.EngagementCommand;
import org.talentstation.registry.engagement.EngagementEvent;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementEnded;
import org.talentstation.registry.engagement.EngagementState;

/** It is over, with what came of it. Refuses ENGAGEMENT_OVER, ENGAGEMENT_END_INVALID, TEXT_REQUIRED. */
public record EndEngagement(String aggregateId, LocalDate endedOn, String result, Occasion occasion) implements EngagementCommand {

    @Override
    public List<? extends EngagementEvent> decide(EngagementState state) {
        state.mustLast();
        EngagementBegun begun = state.begun();
        if (endedOn == null || endedOn.isBefore(begun.startedOn()) || endedOn.isAfter(occasion.date())) {
            throw Refusal.invalid("ENGAGEMENT_END_INVALID", "endedOn", "结束日期应在开始日期%s至今天%s之间。".formatted(begun.startedOn(), occasion.date()));
        }
        return List.of(new EngagementEnded(aggregateId, begun.stationId(), begun.mode(), begun.startedOn(), endedOn,
                PersonalNumber.absentFrom(result, "result", "合作成果"), occasion.date()));
    }
}
