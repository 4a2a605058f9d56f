package org.talentstation.station.application;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.CoLocation;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.kernel.text.FileReference;

/** What happened to an application for a station, from draft to plaque. Articles 5, 6 and 7. */
public sealed interface ApplicationEvent {

    String applicationId();

    /**
     * A host began an application. Revision 1 knew no co-locations.
     *
     * @param unusualHostKind the host kind lies outside its type's list: a warning for the experts (Article 5)
     */
    @EventName(value = "station.application-drafted", revision = 2)
    @RestsOn({"5", "7(1)"})
    record ApplicationDrafted(String applicationId, Particulars about, FilingPath path, boolean unusualHostKind,
                              String address, List<CoLocation> coLocations, LocalDate on)
            implements ApplicationEvent, Owned {

        @Override
        public String jurisdiction() {
            return about.jurisdiction();
        }

        @Override
        public String hostId() {
            return about.hostId();
        }
    }

    /** Evidence for one condition of Article 6; a later statement replaces an earlier one. */
    @EventName("station.condition-stated")
    @RestsOn("6")
    record ConditionStated(String applicationId, Condition condition, String statement,
                           List<FileReference> attachments, LocalDate on) implements ApplicationEvent {
    }

    /** Filed: with the district, or straight with the bureau. */
    @EventName("station.application-submitted")
    @RestsOn({"6", "7(1)"})
    record ApplicationSubmitted(String applicationId, FilingPath path, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    @EventName("station.application-recommended")
    @RestsOn("7(1)")
    record ApplicationRecommended(String applicationId, String opinion, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    @EventName("station.recommendation-declined")
    @RestsOn("7(1)")
    record RecommendationDeclined(String applicationId, String reason, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    @EventName("station.application-accepted")
    @RestsOn("7(1)")
    record ApplicationAccepted(String applicationId, LocalDate on, String policyVersion) implements ApplicationEvent {
    }

    @EventName("station.application-returned")
    @RestsOn("7(1)")
    record ApplicationReturned(String applicationId, String missing, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    @EventName("station.application-resubmitted")
    @RestsOn("7(1)")
    record ApplicationResubmitted(String applicationId, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    @EventName("station.application-rejected")
    @RestsOn("7(1)")
    record ApplicationRejected(String applicationId, String reason, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    /** @param roundId the round that it was in, or null */
    @EventName("station.application-withdrawn")
    @RestsOn("7(1)")
    record ApplicationWithdrawn(String applicationId, String reason, Stage from, String roundId, LocalDate on)
            implements ApplicationEvent {
    }

    @EventName("station.application-entered-round")
    @RestsOn("7(2)")
    record ApplicationEnteredRound(String applicationId, String roundId, String roundName, LocalDate on)
            implements ApplicationEvent {
    }

    /** @param on the day of the shortlist's decision */
    @EventName("station.application-shortlisted")
    @RestsOn("7(2)")
    record ApplicationShortlisted(String applicationId, String roundId, Integer rank, Integer scoreHundredths,
                                  LocalDate on) implements ApplicationEvent {
    }

    /** Not among the best, or without a result; rank and score are null where there is none. */
    @EventName("station.application-passed-over")
    @RestsOn("7(2)")
    record ApplicationPassedOver(String applicationId, String roundId, Integer rank, Integer scoreHundredths,
                                 String reasons, LocalDate on) implements ApplicationEvent {
    }

    @EventName("station.application-put-on-notice")
    @RestsOn("7(3)")
    record ApplicationPutOnNotice(String applicationId, String noticeId, LocalDate on) implements ApplicationEvent {
    }

    @EventName("station.application-cleared-notice")
    @RestsOn({"7(3)", "7(4)"})
    record ApplicationClearedNotice(String applicationId, String noticeId, LocalDate on) implements ApplicationEvent {
    }

    @EventName("station.application-removed-from-notice")
    @RestsOn("7(3)")
    record ApplicationRemovedFromNotice(String applicationId, String noticeId, String objectionId, String reasons,
                                        LocalDate on) implements ApplicationEvent {
    }

    /** @param requestedBy account of who asked; the approver must be another person */
    @EventName("station.approval-requested")
    @RestsOn("7(4)")
    record ApprovalRequested(String applicationId, String requestedBy, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    @EventName("station.designation-approved")
    @RestsOn("7(4)")
    record DesignationApproved(String applicationId, LocalDate on, String policyVersion) implements ApplicationEvent {
    }

    @EventName("station.designation-refused")
    @RestsOn("7(4)")
    record DesignationRefused(String applicationId, String reason, LocalDate on, String policyVersion)
            implements ApplicationEvent {
    }

    /** 批复: the title dates from it. */
    @EventName("station.reply-issued")
    @RestsOn("7(4)")
    record ReplyIssued(String applicationId, Designation designation) implements ApplicationEvent {
    }

    @EventName("station.plaque-awarded")
    @RestsOn("7(4)")
    record PlaqueAwarded(String applicationId, Designation designation, String plaqueNumber, LocalDate on,
                         String policyVersion) implements ApplicationEvent {
    }

    /** What the reply grants; {@code policyVersion} is the one that it was issued under. */
    record Designation(String stationId, Particulars about, String address, String documentNumber, LocalDate titleFrom,
                       String policyVersion) {
    }
}
