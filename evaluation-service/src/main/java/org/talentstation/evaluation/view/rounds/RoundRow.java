package org.talentstation.evaluation.view.rounds;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.kernel.station.StationType;

/** A round with its entries and, as far as results are known, their ranking. Article 7(2). */
public record RoundRow(String id, String name, String panelId, Integer quota, LocalDate openedOn, State state,
                       List<Entry> entries, List<String> selected, String reasons, LocalDate decidedOn,
                       String policyVersion) {

    /** Whether the shortlist is decided. */
    public enum State {
        OPEN("评估中"), DECIDED("已确定入选名单");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** How far an application of the round is. */
    public enum EntryState { ENTERED, ASSESSED, WITHDRAWN, SHORTLISTED, PASSED_OVER }

    /**
     * One application of the round.
     *
     * @param scoreHundredths result in hundredths of a point, or null
     * @param rank            among the entries with a result that were not withdrawn, or null
     */
    public record Entry(String applicationId, String assessmentId, String hostId, String hostName, String jurisdiction,
                        StationType stationType, String stationName, boolean unusualHostKind, EntryState state,
                        Integer scoreHundredths, List<ConditionFinding> findings, Integer rank, String note) {
    }
}
