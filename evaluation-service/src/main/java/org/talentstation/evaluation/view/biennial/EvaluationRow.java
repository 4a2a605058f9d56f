package org.talentstation.evaluation.view.biennial;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.StatedGround;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.report.Statement;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationType;

/**
 * The biennial evaluation of one station. Article 16.
 *
 * @param report  the host's latest report, or null
 * @param facts   items 1, 2, 4 and 6 as they were read, or null
 * @param endedOn when it ended without a conclusion, or its conclusion was set aside, or null
 * @param judging the experts' work, or null until the panel is drawn, and to whom it is not shown
 */
public record EvaluationRow(String id, String roundId, String stationId, String stationName, String hostId, String hostName,
                            String jurisdiction, StationType stationType, LocalDate dueOn, String earlyReason, LocalDate openedOn, State state,
                            Report report, FactsOfPeriod facts, Weights weights, JudgingShown judging, Conclusion conclusion, LocalDate endedOn,
                            String policyVersion) {

    /** Where it stands. */
    public enum State {
        OPEN("评估中"), CONCLUDED("已作出结论"), ENDED("已终止"), SET_ASIDE("结论已撤销");

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

    /** How it ended: the weights are those of the evaluation. */
    public record Conclusion(EvaluationOutcome outcome, int scoreHundredths, List<ItemResult> items, List<StatedGround> grounds,
                             String statement, LocalDate concludedOn, LocalDate nextDueOn, String policyVersion) {
    }

    /** What a judge may see: before a conclusion, no other judge's sheets, also when the evaluation ended without one. */
    EvaluationRow seenBy(String expertId) {
        return conclusion != null || judging == null ? this : with(judging.seenBy(expertId));
    }

    /** Without the experts' work: the host and the district see results, not who judged. */
    EvaluationRow withoutJudging() {
        return with((JudgingShown) null);
    }

    EvaluationRow with(Report latest) {
        return new EvaluationRow(id, roundId, stationId, stationName, hostId, hostName, jurisdiction, stationType, dueOn, earlyReason,
                openedOn, state, latest, facts, weights, judging, conclusion, endedOn, policyVersion);
    }

    EvaluationRow with(FactsOfPeriod read) {
        return new EvaluationRow(id, roundId, stationId, stationName, hostId, hostName, jurisdiction, stationType, dueOn, earlyReason,
                openedOn, state, report, read, weights, judging, conclusion, endedOn, policyVersion);
    }

    EvaluationRow with(JudgingShown changed) {
        return new EvaluationRow(id, roundId, stationId, stationName, hostId, hostName, jurisdiction, stationType, dueOn, earlyReason,
                openedOn, state, report, facts, weights, changed, conclusion, endedOn, policyVersion);
    }

    EvaluationRow with(Conclusion reached) {
        return new EvaluationRow(id, roundId, stationId, stationName, hostId, hostName, jurisdiction, stationType, dueOn, earlyReason,
                openedOn, State.CONCLUDED, report, facts, weights, judging, reached, endedOn, policyVersion);
    }

    EvaluationRow over(State how, LocalDate on) {
        return new EvaluationRow(id, roundId, stationId, stationName, hostId, hostName, jurisdiction, stationType, dueOn, earlyReason,
                openedOn, how, report, facts, weights, judging, conclusion, on, policyVersion);
    }
}
