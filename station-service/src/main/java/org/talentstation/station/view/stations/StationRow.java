package org.talentstation.station.view.stations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.designation.TitleStatus;
import org.talentstation.station.view.stations.Standing.Rectified;

/**
 * One station of the register: how it stands now, and since when it stood how.
 *
 * @param titleFrom     day of the reply, from which the title dates
 * @param status        whether and where its plaque is
 * @param titleStatus   what became of its title
 * @param demonstration whether it is a demonstration station (示范站)
 * @param revocable     whether its title may be revoked: a rectification was re-checked as failed
 * @param history       its standings, oldest first; null where a list leaves them out
 */
public record StationRow(String id, String applicationId, String stationName, StationType stationType, String stationTypeName,
                         String hostId, String hostName, String jurisdiction, String jurisdictionName, String address,
                         LocalDate titleFrom, String documentNumber, String policyVersion, String plaqueNumber,
                         LocalDate plaqueAwardedOn, LocalDate plaqueReturnedOn, String status, TitleStatus titleStatus,
                         String titleStatusName, boolean demonstration, boolean revocable, List<Rectified> rectifications,
                         String evaluation, LocalDate evaluatedOn, Integer scoreHundredths, LocalDate nextEvaluationDueOn,
                         List<Moment> history) {

    static StationRow designated(StationDesignated e) {
        Standing first = Standing.designated(e.about(), e.address());
        return of(e.stationId(), e.applicationId(), e.titleFrom(), e.documentNumber(), e.policyVersion(), first,
                List.of(new Moment(e.titleFrom(), null, first)));
    }

    /** Changed from that day on; what became known late also changes what was known before it. */
    StationRow from(LocalDate on, UnaryOperator<Standing> change) {
        LocalDate from = on.isBefore(titleFrom) ? titleFrom : on;
        List<Moment> changed = new ArrayList<>();
        for (Moment moment : history) {
            if (moment.until != null && !moment.until.isAfter(from)) {
                changed.add(moment);
            } else if (moment.from.isBefore(from)) {
                changed.add(new Moment(moment.from, from, moment.standing));
                changed.add(new Moment(from, moment.until, change.apply(moment.standing)));
            } else {
                changed.add(new Moment(moment.from, moment.until, change.apply(moment.standing)));
            }
        }
        return as(changed.getLast().standing, changed);
    }

    /** As it stood at the end of the day. */
    StationRow asOf(LocalDate day) {
        return history.stream().filter(m -> !m.from.isAfter(day) && (m.until == null || m.until.isAfter(day))).findFirst()
                .map(m -> as(m.standing, null)).orElseGet(this::listed);
    }

    /** Without its history. */
    StationRow listed() {
        return as(history.getLast().standing, null);
    }

    private StationRow as(Standing s, List<Moment> moments) {
        return of(id, applicationId, titleFrom, documentNumber, policyVersion, s, moments);
    }

    private static StationRow of(String id, String applicationId, LocalDate titleFrom, String documentNumber, String policyVersion, Standing s,
                                 List<Moment> history) {
        return new StationRow(id, applicationId, s.stationName(), s.stationType(), s.stationTypeName(), s.hostId(), s.hostName(),
                s.jurisdiction(), s.jurisdictionName(), s.address(), titleFrom, documentNumber, policyVersion, s.plaqueNumber(),
                s.plaqueAwardedOn(), s.plaqueReturnedOn(), s.plaque(), s.titleStatus(), s.titleStatusName(), !s.demonstrations().isEmpty(),
                s.revocable(), s.rectifications(), s.evaluation(), s.evaluatedOn(), s.scoreHundredths(), s.nextEvaluationDueOn(), history);
    }

    /** How it stood from a day on, until (not including) another; null: until now. */
    public record Moment(LocalDate from, LocalDate until, Standing standing) {
    }
}
