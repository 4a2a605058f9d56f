package org.talentstation.evaluation.view.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.assessment.AssessmentStage;
import org.talentstation.evaluation.assessment.Attachment;
import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.Rubric;
import org.talentstation.evaluation.assessment.ScoredItem;
import org.talentstation.evaluation.entry.RoundEntry;

/**
 * The assessment of one application with everything that was ever said in it. Articles 6 and 7(2).
 *
 * @param judges          ids of the experts who are seated now: who may see it
 * @param scoreHundredths result in hundredths of a point, or null
 */
public record AssessmentRow(String id, String roundId, String applicationId, String jurisdiction, String hostId,
                            RoundEntry entry, AssessmentStage stage, List<String> judges, List<Seat> bench, Rubric rubric,
                            Visit siteVisit, List<Visit> earlierVisits, List<Sheet> sheets, Integer scoreHundredths,
                            List<ConditionFinding> findings, LocalDate completedOn, String cancelReason,
                            String policyVersion) {

    /** Where an expert of the draw stands in this assessment. */
    public enum Place { JUDGE, SUBSTITUTE, STRUCK_OUT }

    /** An expert of the draw; the reason is why the seat was left, or why a substitute was skipped. */
    public record Seat(String expertId, String name, Place place, String reason) {
    }

    /** An on-site visit on record. */
    public record Visit(LocalDate visitedOn, List<Judge> participants, String report, List<Attachment> attachments,
                        String correctionReason, String recordedBy) {
    }

    /** What a sheet is worth: the valid one counts, the others stay visible. */
    public enum SheetStatus { VALID, SUPERSEDED, STRUCK_OUT }

    /** A judge's sheet. */
    public record Sheet(String expertId, String expertName, int sheet, SheetStatus status, List<ScoredItem> items,
                        int totalHundredths, Instant submittedAt) {

        Sheet as(SheetStatus changed) {
            return new Sheet(expertId, expertName, sheet, changed, items, totalHundredths, submittedAt);
        }
    }

    /** What a judge may see: while the assessment is open, no other judge's sheets, so that each judges alone. */
    AssessmentRow seenBy(String expertId) {
        return stage != AssessmentStage.OPEN ? this
                : withSheets(sheets.stream().filter(s -> s.expertId().equals(expertId)).toList());
    }

    AssessmentRow withSheets(List<Sheet> changed) {
        return new AssessmentRow(id, roundId, applicationId, jurisdiction, hostId, entry, stage, judges, bench, rubric,
                siteVisit, earlierVisits, changed, scoreHundredths, findings, completedOn, cancelReason, policyVersion);
    }

    AssessmentRow withVisit(Visit visit, List<Visit> earlier) {
        return new AssessmentRow(id, roundId, applicationId, jurisdiction, hostId, entry, stage, judges, bench, rubric,
                visit, earlier, sheets, scoreHundredths, findings, completedOn, cancelReason, policyVersion);
    }

    AssessmentRow withBench(List<String> seated, List<Seat> changed) {
        return new AssessmentRow(id, roundId, applicationId, jurisdiction, hostId, entry, stage, seated, changed, rubric,
                siteVisit, earlierVisits, sheets, scoreHundredths, findings, completedOn, cancelReason, policyVersion);
    }

    AssessmentRow completed(int score, List<ConditionFinding> found, LocalDate on, String policy) {
        return new AssessmentRow(id, roundId, applicationId, jurisdiction, hostId, entry, AssessmentStage.COMPLETED,
                judges, bench, rubric, siteVisit, earlierVisits, sheets, score, found, on, null, policy);
    }

    AssessmentRow cancelled(String reason) {
        return new AssessmentRow(id, roundId, applicationId, jurisdiction, hostId, entry, AssessmentStage.CANCELLED,
                judges, bench, rubric, siteVisit, earlierVisits, sheets, null, findings, null, reason, policyVersion);
    }
}
