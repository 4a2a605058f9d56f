package org.talentstation.station.automation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.calendar.CalendarEvent;
import org.talentstation.station.notice.extend.ExtendNotice;
import org.talentstation.station.view.duenotices.DueNotices;

/**
 * The calendar changed: each open notice asks whether it lasts longer now. A notice that the due-sheet does not show yet
 * asks again when it closes. Article 7(3).
 */
@Component
final class WhenCalendarChangesThenExtendNotices implements Automation<CalendarEvent> {

    private final Tables tables;
    private final DueNotices dueNotices;

    WhenCalendarChangesThenExtendNotices(Tables tables, DueNotices dueNotices) {
        this.tables = tables;
        this.dueNotices = dueNotices;
    }

    @Override
    public String name() {
        return "whenCalendarChangesThenExtendNotices";
    }

    @Override
    public Set<Class<? extends CalendarEvent>> triggers() {
        return Set.of(CalendarEvent.CalendarYearLoaded.class, CalendarEvent.CalendarYearAmended.class);
    }

    @Override
    public List<? extends Command> react(CalendarEvent event, LoggedEvent<CalendarEvent> logged, Occasion occasion) {
        return tables.all(dueNotices, Map.of("open", true)).stream().map(row -> new ExtendNotice(row.id(), occasion)).toList();
    }
}
