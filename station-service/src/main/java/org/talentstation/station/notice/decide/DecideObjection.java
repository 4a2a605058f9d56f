package org.talentstation.station.notice.decide;

import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.Reason;
import org.talentstation.station.notice.EntryStatus;
import org.talentstation.station.notice.NoticeCommand;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.EntryCleared;
import org.talentstation.station.notice.NoticeEvent.EntryRemoved;
import org.talentstation.station.notice.NoticeEvent.ObjectionDecided;
import org.talentstation.station.notice.NoticeState;

/**
 * Decides an objection, with reasons: founded removes the entry; unfounded lets it go on, at once where the notice has
 * closed and no other objection is open. Articles 7(3) and 18. Refuses OBJECTION_UNKNOWN and OBJECTION_ALREADY_DECIDED.
 */
public record DecideObjection(String aggregateId, String objectionId, boolean founded, String reasons,
                              Occasion occasion) implements NoticeCommand {

    @Override
    public List<NoticeEvent> decide(NoticeState state) {
        PolicyVersion policy = occasion.policy();
        String application = state.applicationOf(objectionId).orElseThrow(() -> Refusal.notFound("OBJECTION_UNKNOWN",
                "该公示没有编号为%s的异议。".formatted(objectionId)));
        if (!state.isUndecided(objectionId)) {
            throw Refusal.state("OBJECTION_ALREADY_DECIDED", "7(3)", "该异议已经作出决定，不能再次决定。");
        }
        String why = Reason.required(reasons, "7(3)", "notice.unfoundedNeedsReason", "异议处理决定的理由");
        var events = new ArrayList<NoticeEvent>();
        EntryStatus now = state.status(application).orElseThrow();
        EntryStatus then = now == EntryStatus.HELD ? after(state) : now;
        events.add(new ObjectionDecided(aggregateId, objectionId, application, founded, why, then, occasion.date(), policy.id()));
        if (then != now && then == EntryStatus.REMOVED) {
            events.add(new EntryRemoved(aggregateId, application, objectionId, why, occasion.date()));
        } else if (then != now && then == EntryStatus.CLEARED) {
            events.add(new EntryCleared(aggregateId, application, occasion.date()));
        }
        return events;
    }

    private EntryStatus after(NoticeState state) {
        if (founded) {
            return EntryStatus.REMOVED;
        }
        if (!state.isTheOnlyOpenOne(objectionId)) {
            return EntryStatus.HELD;
        }
        return state.closed() ? EntryStatus.CLEARED : EntryStatus.OPEN;
    }
}
