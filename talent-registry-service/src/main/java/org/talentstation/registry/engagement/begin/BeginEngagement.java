package org.talentstation.registry.engagement.begin;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.engagement.EngagementCommand;
import org.talentstation.registry.engagement.EngagementEvent;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementState;
import org.talentstation.registry.talent.Custody;

/**
 * A talent begins to work for an employer through a station; of an accepted match once. Article 8(5). Refuses ENGAGEMENT_ALREADY_BEGUN,
 * ENGAGEMENT_MODE_REQUIRED, ENGAGEMENT_OTHER_NEEDS_TEXT, ENGAGEMENT_START_INVALID, ENGAGEMENT_PERIOD_INVERTED.
 */
public record BeginEngagement(String aggregateId, String matchId, String talentId, Custody custody, EngagementMode mode, String otherMode,
                              LocalDate startedOn, LocalDate endsOn, Occasion occasion) implements EngagementCommand, Owned {

    @Override
    public List<? extends EngagementEvent> decide(EngagementState state) {
        if (state.begun() != null) {
            throw Refusal.state("ENGAGEMENT_ALREADY_BEGUN", "8(5)", "该次对接的合作已经登记。");
        }
        if (mode == null) {
            throw Refusal.invalid("ENGAGEMENT_MODE_REQUIRED", "mode", "请选择合作方式：兼职挂职、项目合作、联合开发、技术入股或其他(第八条第五项)。");
        }
        if (startedOn == null || startedOn.isAfter(occasion.date())) {
            throw Refusal.invalid("ENGAGEMENT_START_INVALID", "startedOn", "请填写合作开始日期，且不晚于今天%s。".formatted(occasion.date()));
        }
        if (endsOn != null && endsOn.isBefore(startedOn)) {
            throw Refusal.invalid("ENGAGEMENT_PERIOD_INVERTED", "endsOn", "约定的结束日期早于开始日期。");
        }
        return List.of(new EngagementBegun(aggregateId, matchId, talentId, custody.stationId(), custody.jurisdiction(), custody.hostId(), mode, other(),
                startedOn, endsOn));
    }

    private String other() {
        if (mode != EngagementMode.OTHER) {
            return null;
        }
        if (otherMode == null || otherMode.isBlank()) {
            throw Refusal.invalid("ENGAGEMENT_OTHER_NEEDS_TEXT", "otherMode", "合作方式选“其他”的，请写明具体方式(第八条第五项)。");
        }
        return PersonalNumber.absentFrom(otherMode, "otherMode", "具体方式");
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
