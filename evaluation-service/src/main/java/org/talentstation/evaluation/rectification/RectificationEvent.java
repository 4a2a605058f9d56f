package org.talentstation.evaluation.rectification;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.kernel.text.FileReference;

/** What happened to a rectification (整改). Article 17. */
@RestsOn("17")
public sealed interface RectificationEvent {

    String rectificationId();

    /** The station of a concluded evaluation is to rectify until a day that lies ahead. */
    @EventName("evaluation.rectification-ordered")
    record RectificationOrdered(String rectificationId, String evaluationId, StationFacts station, String opinion, LocalDate deadline,
                                String orderedBy, LocalDate orderedOn, String policyVersion) implements RectificationEvent, Transferable {

        @Override
        public String jurisdiction() {
            return station.jurisdiction();
        }

        @Override
        public String hostId() {
            return station.hostId();
        }
    }

    /**
     * It has more time.
     *
     * @param reported whether the host had reported by then: what was reported may be re-checked all the same
     */
    @EventName("evaluation.rectification-extended")
    record RectificationExtended(String rectificationId, LocalDate formerDeadline, LocalDate deadline, String reason, boolean reported,
                                 LocalDate extendedOn, String policyVersion) implements RectificationEvent {
    }

    /**
     * The host was reminded of the deadline.
     *
     * @param days the threshold that was reached, ⟨rectification.remindDays.*⟩
     */
    @EventName("evaluation.rectification-reminded")
    record RectificationReminded(String rectificationId, LocalDate deadline, int days, LocalDate remindedOn) implements RectificationEvent {
    }

    /** The deadline is over and nobody reported: the station can be re-checked, and nothing else follows from it. */
    @EventName("evaluation.rectification-deadline-passed")
    record DeadlinePassed(String rectificationId, LocalDate deadline, LocalDate notedOn) implements RectificationEvent {
    }

    /** The host's own report; a later one supersedes. */
    @EventName("evaluation.rectification-reported")
    record RectificationReported(String rectificationId, int report, String text, List<FileReference> evidence, String reportedBy,
                                 LocalDate reportedOn) implements RectificationEvent {
    }

    /**
     * 复核: the station was re-checked.
     *
     * @param accepted true: active again; false: the bureau may revoke its title
     */
    @EventName("evaluation.rectification-reviewed")
    record RectificationReviewed(String rectificationId, String stationId, boolean accepted, String findings, String reviewedBy,
                                 LocalDate reviewedOn, String policyVersion) implements RectificationEvent {
    }

    /** The station lost its title before the re-check: nobody re-checks it. */
    @EventName("evaluation.rectification-closed")
    record RectificationClosed(String rectificationId, Title title, LocalDate closedOn) implements RectificationEvent {
    }

    /** The station has another host: whose it is follows. Article 15. */
    @EventName("evaluation.rectification-handed-over")
    @RestsOn("15")
    record RectificationHandedOver(String rectificationId, String stationName, String hostId, String hostName, String jurisdiction)
            implements RectificationEvent, Owned {
    }

    /** The conclusion that it rests on was set aside on appeal: it counts no more, re-checked as failed or not. An addition. */
    @EventName("evaluation.rectification-set-aside")
    record RectificationSetAside(String rectificationId, String stationId, LocalDate setAsideOn) implements RectificationEvent {
    }
}
