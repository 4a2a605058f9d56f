package org.talentstation.registry.view.matchtasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.actor.Role;
import org.talentstation.registry.match.MatchEvent.MatchAccepted;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchEvent.MatchDeclined;
import org.talentstation.registry.match.MatchEvent.MatchHandedOver;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.MatchEvent;

/** The open matches and whose turn each is, which is the due-sheet of unanswered ones too. Articles 8 and 11. */
@Component
public class MatchTasks extends View<MatchTasks.Row> {

    public MatchTasks() {
        super("match-tasks", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(MatchEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((MatchEvent) event.payload()) {
            case MatchHandedOver e -> rows.change(e.matchId(), row -> row.of(e));
            case MatchProposed e -> rows.upsert(e.matchId(), row -> Row.first(e));
            case MatchConsented e -> rows.change(e.matchId(), row -> row.next(MatchTask.EMPLOYER_ANSWERS, e.on()));
            case MatchAccepted e -> rows.delete(e.matchId());
            case MatchDeclined e -> rows.delete(e.matchId());
            case MatchLapsed e -> rows.delete(e.matchId());
        }
    }

    /**
     * One open match.
     *
     * @param id         of the match
     * @param proposedBy who proposed it, and so can't accept it
     * @param since      from which day on it waits
     */
    public record Row(String id, MatchTask task, String title, List<Role> roles, String demandId, String talentId, String stationId,
                      String jurisdiction, String hostId, String proposedBy, LocalDate since) {

        static Row first(MatchProposed e) {
            MatchTask task = MatchTask.TALENT_CONSENTS;
            return new Row(e.matchId(), task, task.chinese(), task.roles(), e.demandId(), e.talentId(), e.stationId(), e.jurisdiction(), e.hostId(),
                    e.proposedBy(), e.on());
        }

        Row of(MatchHandedOver e) {
            return new Row(id, task, title, roles, demandId, talentId, stationId, e.jurisdiction(), e.hostId(), proposedBy, since);
        }

        Row next(MatchTask to, LocalDate on) {
            return new Row(id, to, to.chinese(), to.roles(), demandId, talentId, stationId, jurisdiction, hostId, proposedBy, on);
        }
    }
}
