package org.talentstation.evaluation.view.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.evaluation.demonstration.ConfirmingBody;
import org.talentstation.evaluation.demonstration.CriterionFinding;
import org.talentstation.kernel.station.StationType;

/**
 * A station proposed or confirmed as a demonstration station. Article 9.
 *
 * @param decisions   what each of the two bodies said so far
 * @param confirmedOn when both had said yes, or null
 * @param endedOn     when it was refused, lapsed or ended, or null
 * @param endReason   why, or null
 */
public record DemonstrationRow(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                               StationType stationType, List<CriterionFinding> criteria, LocalDate proposedOn, State state,
                               List<BodyDecision> decisions, LocalDate confirmedOn, LocalDate endedOn, String endReason,
                               String policyVersion) {

    /** Where it stands. */
    public enum State {
        PROPOSED("待确定"), CONFIRMED("示范站"), REFUSED("不予确定"), LAPSED("已失效"), ENDED("已终止");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** What one body said, and when. */
    public record BodyDecision(ConfirmingBody body, boolean confirmed, LocalDate on) {
    }

    DemonstrationRow decided(BodyDecision decision) {
        var all = new ArrayList<>(decisions);
        all.add(decision);
        return new DemonstrationRow(id, stationId, stationName, hostId, hostName, jurisdiction, stationType, criteria, proposedOn, state,
                List.copyOf(all), confirmedOn, endedOn, endReason, policyVersion);
    }

    DemonstrationRow confirmed(LocalDate on) {
        return new DemonstrationRow(id, stationId, stationName, hostId, hostName, jurisdiction, stationType, criteria, proposedOn,
                State.CONFIRMED, decisions, on, null, null, policyVersion);
    }

    DemonstrationRow over(State now, LocalDate on, String reason) {
        return new DemonstrationRow(id, stationId, stationName, hostId, hostName, jurisdiction, stationType, criteria, proposedOn, now,
                decisions, confirmedOn, on, reason, policyVersion);
    }

    DemonstrationRow of(String name, String host, String nameOfHost, String where) {
        return new DemonstrationRow(id, stationId, name, host, nameOfHost, where, stationType, criteria, proposedOn, state, decisions,
                confirmedOn, endedOn, endReason, policyVersion);
    }
}
