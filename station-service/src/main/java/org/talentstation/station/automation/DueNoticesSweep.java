package org.talentstation.station.automation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.notice.close.CloseNotice;
import org.talentstation.station.view.duenotices.DueNotices;

/** Closes the notices whose last working day is over; the notice itself judges, so a stale due-sheet does no harm. Article 7(3). */
@Component
final class DueNoticesSweep implements Sweep {

    private final Tables tables;
    private final DueNotices dueNotices;

    DueNoticesSweep(Tables tables, DueNotices dueNotices) {
        this.tables = tables;
        this.dueNotices = dueNotices;
    }

    @Override
    public String name() {
        return "dueNoticesSweep";
    }

    @Override
    public List<? extends Command> due(Instant now, Occasion occasion) {
        return tables.all(dueNotices, Map.of("open", true)).stream().filter(row -> !now.isBefore(row.closesAt()))
                .map(row -> new CloseNotice(row.id(), occasion)).toList();
    }
}
