package org.talentstation.evaluation.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.query.Tables;
import org.talentstation.evaluation.rectification.remind.NoteDeadlinePassed;
import org.talentstation.evaluation.rectification.remind.RemindRectification;
import org.talentstation.evaluation.rectification.remind.Reminders;
import org.talentstation.evaluation.view.rectification.DueRectificationRow;
import org.talentstation.evaluation.view.rectification.DueRectificationsView;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.time.ChinaTime;

/**
 * Reminds of deadlines that come near, and says which are over; the rectification itself judges, so a stale due-sheet does no harm.
 * Without a law in force nobody is reminded, but a deadline is over all the same. Article 17.
 */
@Component
final class DueRectificationsSweep implements Sweep {

    private final Tables tables;
    private final DueRectificationsView sheet;

    DueRectificationsSweep(Tables tables, DueRectificationsView sheet) {
        this.tables = tables;
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return "dueRectificationsSweep";
    }

    @Override
    public List<? extends Command> due(Instant now, Occasion occasion) {
        LocalDate today = ChinaTime.dateOf(now);
        Reminders reminders = occasion.law().findInForceOn(today).map(Reminders::of).orElse(new Reminders(List.of()));
        return tables.all(sheet, Map.of("reported", false, "passed", false)).stream().flatMap(row -> of(row, today, reminders, occasion)).toList();
    }

    private static Stream<Command> of(DueRectificationRow row, LocalDate today, Reminders reminders, Occasion occasion) {
        return today.isAfter(row.deadline()) ? Stream.of(new NoteDeadlinePassed(row.id(), row.deadline(), occasion))
                : reminders.due(row.deadline(), today, row.reminded()).stream()
                        .<Command>mapToObj(days -> new RemindRectification(row.id(), row.deadline(), days, occasion));
    }
}
