package org.talentstation.evaluation.view.biennial;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.report.Statement;
import org.talentstation.kernel.station.StationType;

/**
 * The biennial evaluation of one station. Article 16.
 *
 * @param report the host's latest report, or null
 * @param facts  items 4 and 6 as they were read, or null
 */
public record EvaluationRow(String id, String roundId, String stationId, String stationName, String hostId, String hostName,
                            String jurisdiction, StationType stationType, LocalDate dueOn, String earlyReason, LocalDate openedOn, State state,
                            Report report, FactsOfPeriod facts, Weights weights, LocalDate endedOn, String policyVersion) {

    /** Where it stands. */
    public enum State {
        OPEN("评估中"), ENDED("已终止");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** The host's report; {@code number} counts from 1. */
    public record Report(int number, LocalDate submittedOn, List<Statement> statements) {
    }

    EvaluationRow with(Report latest, FactsOfPeriod read, State now, LocalDate ended) {
        return new EvaluationRow(id, roundId, stationId, stationName, hostId, hostName, jurisdiction, stationType, dueOn, earlyReason,
                openedOn, now, latest, read, weights, ended, policyVersion);
    }
}
