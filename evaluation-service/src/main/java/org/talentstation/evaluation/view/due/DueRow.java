package org.talentstation.evaluation.view.due;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.station.StationType;

/**
 * A station on the due-sheet. Article 16.
 *
 * @param id          the standing of the station
 * @param stationId   as a round of evaluations wants it
 * @param countedFrom the designation or the last conclusion
 * @param dueOn       under the policy version of the day that was asked for; null in the store
 * @param due         NOT_DUE, DUE on that very day, or OVERDUE since; null in the store
 */
public record DueRow(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                     StationType stationType, Title title, LocalDate titleFrom, LocalDate countedFrom, LocalDate dueOn, Due due) {

    /** How a due day lies to the day that was asked for. */
    public enum Due {
        NOT_DUE("未到期"), DUE("到期"), OVERDUE("逾期");

        private final String chinese;

        Due(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    DueRow as(Title changed) {
        return new DueRow(id, stationId, stationName, hostId, hostName, jurisdiction, stationType, changed, titleFrom, countedFrom, null, null);
    }

    DueRow countedFrom(LocalDate day) {
        return new DueRow(id, stationId, stationName, hostId, hostName, jurisdiction, stationType, title, titleFrom, day, null, null);
    }

    DueRow judged(LocalDate dueDay, LocalDate on) {
        Due judged = dueDay.isAfter(on) ? Due.NOT_DUE : dueDay.isEqual(on) ? Due.DUE : Due.OVERDUE;
        return new DueRow(id, stationId, stationName, hostId, hostName, jurisdiction, stationType, title, titleFrom, countedFrom, dueDay, judged);
    }
}
