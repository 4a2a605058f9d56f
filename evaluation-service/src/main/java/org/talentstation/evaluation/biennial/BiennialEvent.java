package org.talentstation.evaluation.biennial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.StatedGround;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.report.Statement;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.EvaluationOutcome;

/** What happened to the biennial evaluation of one station. Article 16. */
@RestsOn("16")
public sealed interface BiennialEvent {

    String evaluationId();

    /**
     * A station is evaluated, for the time since its designation or its last conclusion.
     *
     * @param earlyReason why before it is due, or null
     * @param weights     of the policy version that was in force then
     */
    @EventName("evaluation.biennial-opened")
    record EvaluationOpened(String evaluationId, String roundId, StationFacts station, LocalDate dueOn, String earlyReason,
                            LocalDate openedOn, Weights weights, String policyVersion) implements BiennialEvent, Owned {

        @Override
        public String jurisdiction() {
            return station.jurisdiction();
        }

        @Override
        public String hostId() {
            return station.hostId();
        }
    }

    /** The host's own report on the six items; a later one supersedes. */
    @EventName("evaluation.self-report-submitted")
    record SelfReportSubmitted(String evaluationId, int report, List<Statement> statements, LocalDate submittedOn) implements BiennialEvent {
    }

    /** Items 1, 2, 4 and 6 as events of the station had them, with links; what happens later never changes it. */
    @EventName(value = "evaluation.facts-recorded", revision = 2)
    @RestsOn({"16(1)", "16(2)", "16(4)", "16(6)"})
    record FactsRecorded(String evaluationId, FactsOfPeriod facts, LocalDate recordedOn, String policyVersion) implements BiennialEvent {
    }

    /**
     * The drawn panel of the round judges this station. Article 7(2).
     *
     * @param substitutes in draw order
     */
    @EventName("evaluation.judges-seated")
    @RestsOn({"7(2)", "16"})
    record JudgesSeated(String evaluationId, String roundId, String panelId, List<Judge> judges, List<Judge> substitutes)
            implements BiennialEvent {
    }

    /**
     * One judge's complete sheet; a later one of the same judge supersedes it.
     *
     * @param sheet           1 for the judge's first sheet of this station, 2 for the next
     * @param scoreHundredths what the sheet alone comes to, for reading; results are computed from points
     */
    @EventName("evaluation.biennial-scored")
    record EvaluationScored(String evaluationId, String roundId, String expertId, String expertName, int sheet, List<ItemScore> items,
                            int scoreHundredths, Instant submittedAt, String policyVersion) implements BiennialEvent {
    }

    /**
     * A judge left the bench of this station; sheets already submitted stay, struck out. Article 7(2).
     *
     * @param declaredBySelf the expert declared the conflict; otherwise an officer did
     * @param substitute     who takes the seat, or null: nobody was left
     * @param skipped        substitutes before that one who are suspended or affiliated with the host
     */
    @EventName("evaluation.biennial-judge-replaced")
    @RestsOn({"7(2)", "16"})
    record JudgeReplaced(String evaluationId, String roundId, String expertId, String expertName, boolean declaredBySelf, String reason,
                         Judge substitute, List<String> skipped) implements BiennialEvent {
    }

    /** Sheets went back to the experts and do not count any more; each is submitted anew. */
    @EventName("evaluation.biennial-sheets-returned")
    record SheetsReturned(String evaluationId, String roundId, List<ReturnedSheet> sheets, String returnedBy, LocalDate returnedOn,
                          String policyVersion) implements BiennialEvent {
    }

    /** Which sheet of whom, and why. */
    record ReturnedSheet(String expertId, String expertName, int sheet, String reason) {
    }

    /**
     * The scores were confirmed item by item; a later sheet or a new judge wants another check.
     *
     * @param checkedBy account of the officer: another person concludes
     */
    @EventName("evaluation.biennial-quality-checked")
    record QualityChecked(String evaluationId, String roundId, List<CheckedItem> items, String checkedBy, LocalDate checkedOn,
                          String policyVersion) implements BiennialEvent {
    }

    /** How far the judges' points of an item lie apart, and what the check says of it, or null. */
    record CheckedItem(EvaluationItem item, int least, int most, String statement) {
    }

    /**
     * The evaluation ends with an outcome. Articles 16 and 17.
     *
     * @param scoreHundredths weighted score in hundredths of a point, 0 to 10000
     * @param items           with the weights that the evaluation was opened with
     * @param nextDueOn       two calendar years after the conclusion
     */
    @EventName("evaluation.biennial-concluded")
    @RestsOn({"16", "17"})
    record EvaluationConcluded(String evaluationId, String roundId, String stationId, EvaluationOutcome outcome, int scoreHundredths,
                               List<ItemResult> items, List<StatedGround> grounds, String statement, LocalDate concludedOn,
                               LocalDate nextDueOn, String policyVersion) implements BiennialEvent {
    }

    /** The station holds its title no more: nobody evaluates it. Article 17. */
    @EventName("evaluation.biennial-ended")
    @RestsOn("17")
    record EvaluationEnded(String evaluationId, String roundId, Title title, LocalDate endedOn) implements BiennialEvent {
    }

    /** An appeal against its conclusion was upheld: the conclusion stays on record and counts no more. Article 17 (an addition). */
    @EventName("evaluation.biennial-set-aside")
    @RestsOn("17")
    record EvaluationSetAside(String evaluationId, String roundId, String stationId, String appealId, LocalDate setAsideOn)
            implements BiennialEvent {
    }
}
