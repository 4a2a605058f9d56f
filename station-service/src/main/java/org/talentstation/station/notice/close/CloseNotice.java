package org.talentstation.station.notice.close;

import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.station.notice.EntryStatus;
import org.talentstation.station.notice.NoticeCommand;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.EntryCleared;
import org.talentstation.station.notice.NoticeEvent.NoticeClosed;
import org.talentstation.station.notice.NoticeState;
import org.talentstation.station.notice.extend.ALongerCalendarExtends;

/**
 * Closes a notice whose period is over and clears its unopposed entries; before that, or once closed, it changes
 * nothing. An amended calendar that nobody told the notice about extends it first. Article 7(3).
 */
public record CloseNotice(String aggregateId, Occasion occasion) implements NoticeCommand {

    @Override
    public List<NoticeEvent> decide(NoticeState state) {
        if (state.closed() || !state.isOver(occasion.at())) {
            return List.of();
        }
        var extension = ALongerCalendarExtends.of(state, occasion.calendar());
        if (extension.isPresent()) {
            return List.of(extension.get());
        }
        var events = new ArrayList<NoticeEvent>();
        events.add(new NoticeClosed(aggregateId, occasion.at(), state.entriesThatAre(EntryStatus.HELD)));
        // The entry is clear from the end of the period, however late the sweep comes.
        state.entriesThatAre(EntryStatus.OPEN).forEach(application -> events.add(
                new EntryCleared(aggregateId, application, ChinaTime.dateOf(state.period().closesAt()))));
        return events;
    }
}
