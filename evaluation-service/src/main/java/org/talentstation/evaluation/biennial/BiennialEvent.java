package org.talentstation.evaluation.biennial;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.report.Statement;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;

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

    /** Items 4 and 6 as events of the station had them, with links; what happens later never changes it. */
    @EventName("evaluation.facts-recorded")
    @RestsOn({"16(4)", "16(6)"})
    record FactsRecorded(String evaluationId, FactsOfPeriod facts, LocalDate recordedOn, String policyVersion) implements BiennialEvent {
    }

    /** The station holds its title no more: nobody evaluates it. Article 17. */
    @EventName("evaluation.biennial-ended")
    @RestsOn("17")
    record EvaluationEnded(String evaluationId, String roundId, Title title, LocalDate endedOn) implements BiennialEvent {
    }
}
