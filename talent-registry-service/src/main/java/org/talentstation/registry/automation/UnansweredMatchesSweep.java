package org.talentstation.registry.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.registry.match.lapse.AnswerDays;
import org.talentstation.registry.match.lapse.LapseUnanswered;
import org.talentstation.registry.view.matchtasks.MatchTasks;

/** Matches that nobody answered in time lapse; the tasks are the due-sheet, the match itself judges. Article 11. */
@Component
final class UnansweredMatchesSweep implements Sweep {

    private final Tables tables;
    private final MatchTasks sheet;

    UnansweredMatchesSweep(Tables tables, MatchTasks sheet) {
        this.tables = tables;
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return "unansweredMatchesSweep";
    }

    @Override
    public List<? extends Command> due(Instant now, Occasion occasion) {
        LocalDate today = ChinaTime.dateOf(now);
        return AnswerDays.in(occasion).map(days -> tables.all(sheet, Map.of()).stream().filter(row -> days.areOver(row.since(), today))
                .map(row -> new LapseUnanswered(row.id(), occasion)).toList()).orElse(List.of());
    }
}
