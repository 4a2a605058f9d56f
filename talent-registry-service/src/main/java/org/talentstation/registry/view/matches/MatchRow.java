package org.talentstation.registry.view.matches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.registry.match.MatchEvent.MatchHandedOver;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.MatchStage;

/**
 * A match as it stands, and how it came there; nothing in it says who the talent is.
 *
 * @param stationId     the station that the demand came through, or null
 * @param jurisdiction  of the demand, like {@code hostId}
 * @param scorePermille how well it fits, 0 to 1000, as computed at {@code scorePosition} of the log
 * @param note          why it was proposed, or null
 * @param changedOn     day of the last step
 * @param endReason     why it was declined or lapsed, or null
 */
public record MatchRow(String id, String demandId, String talentId, String stationId, String jurisdiction, String hostId, MatchStage state,
                       String stateName, int scorePermille, long scorePosition, String note, String proposedBy, LocalDate proposedOn,
                       LocalDate changedOn, String endReason, List<Step> history) {

    /**
     * One step.
     *
     * @param what   the state that it led to, in Chinese
     * @param detail a reason, or null
     */
    public record Step(MatchStage state, String what, LocalDate on, String detail) {
    }

    static MatchRow proposed(MatchProposed e) {
        var stage = MatchStage.PROPOSED;
        return new MatchRow(e.matchId(), e.demandId(), e.talentId(), e.stationId(), e.jurisdiction(), e.hostId(), stage, stage.chinese(),
                e.scorePermille(), e.position(), e.note(), e.proposedBy(), e.on(), e.on(), null, List.of(new Step(stage, "提出对接", e.on(), e.note())));
    }

    MatchRow of(MatchHandedOver e) {
        return new MatchRow(id, demandId, talentId, stationId, e.jurisdiction(), e.hostId(), state, stateName, scorePermille, scorePosition, note,
                proposedBy, proposedOn, changedOn, endReason, history);
    }

    MatchRow moved(MatchStage to, String what, LocalDate on, String detail) {
        var steps = new ArrayList<>(history);
        steps.add(new Step(to, what, on, detail));
        return new MatchRow(id, demandId, talentId, stationId, jurisdiction, hostId, to, to.chinese(), scorePermille, scorePosition, note, proposedBy,
                proposedOn, on, detail, steps);
    }
}
