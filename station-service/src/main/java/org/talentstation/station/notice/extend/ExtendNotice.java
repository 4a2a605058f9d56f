package org.talentstation.station.notice.extend;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.notice.NoticeCommand;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeState;

/** The calendar changed: extends an open notice where it became longer; otherwise changes nothing. Article 7(3). */
public record ExtendNotice(String aggregateId, Occasion occasion) implements NoticeCommand {

    @Override
    public List<NoticeEvent> decide(NoticeState state) {
        return state.isOver(occasion.at()) ? List.of()
                : ALongerCalendarExtends.of(state, occasion.calendar()).<List<NoticeEvent>>map(List::of).orElse(List.of());
    }
}
