package org.talentstation.station.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.application.Particulars;
import org.talentstation.kernel.text.FileReference;

/** What happened to a public notice (公示) and to its entries, which advance independently. Article 7(3). */
@RestsOn("7(3)")
public sealed interface NoticeEvent {

    String noticeId();

    /** The shortlist is published for ⟨notice.workingDays⟩ working days. */
    @EventName("station.notice-published")
    record NoticePublished(String noticeId, String title, List<NoticeEntry> entries, Period period,
                           String policyVersion) implements NoticeEvent {
    }

    /** A correction; a material one restarts the period, any other leaves it. */
    @EventName("station.notice-corrected")
    record NoticeCorrected(String noticeId, String correction, boolean material, Period period,
                           List<String> applicationIds, LocalDate on, String policyVersion) implements NoticeEvent {
    }

    /** The State Council's calendar became longer while the notice was open. */
    @EventName("station.notice-extended")
    record NoticeExtended(String noticeId, LocalDate previousClosesOn, Period period, List<String> applicationIds)
            implements NoticeEvent {
    }

    /** Somebody objects to one entry in time; that entry alone is held. */
    @EventName("station.objection-raised")
    record ObjectionRaised(String noticeId, Objection objection, Particulars about, LocalDate on) implements NoticeEvent {
    }

    /** An objection came too late to hold its entry; it is looked into as supervision. */
    @EventName("station.supervision-case-opened")
    record SupervisionCaseOpened(String noticeId, Objection objection, Particulars about, LocalDate on)
            implements NoticeEvent {
    }

    /**
     * What came of looking into a late objection; an addition that changes neither the notice nor the application.
     *
     * @param caseId the late objection's id
     */
    @EventName("station.supervision-case-concluded")
    record SupervisionCaseConcluded(String noticeId, String caseId, String applicationId, boolean substantiated,
                                    String findings, LocalDate on) implements NoticeEvent {
    }

    /** @param entryThen how the entry stands after the decision */
    @EventName("station.objection-decided")
    record ObjectionDecided(String noticeId, String objectionId, String applicationId, boolean founded, String reasons,
                            EntryStatus entryThen, LocalDate on, String policyVersion) implements NoticeEvent {
    }

    /** A founded objection took the entry off the notice. */
    @EventName("station.entry-removed")
    record EntryRemoved(String noticeId, String applicationId, String objectionId, String reasons, LocalDate on)
            implements NoticeEvent {
    }

    /** The period is over and no objection to the entry is open. */
    @EventName("station.entry-cleared")
    record EntryCleared(String noticeId, String applicationId, LocalDate on) implements NoticeEvent {
    }

    /** The period is over; entries still held wait for their objections. */
    @EventName("station.notice-closed")
    record NoticeClosed(String noticeId, Instant closedAt, List<String> held) implements NoticeEvent {
    }

    /**
     * @param publishedOn the day that does not count
     * @param closesOn    the last working day
     * @param closesAt    24:00 of it, the first instant that is no longer in the period
     */
    record Period(LocalDate publishedOn, int workingDays, LocalDate closesOn, Instant closesAt) {
    }

    /**
     * @param unitName only of a unit; an individual's name is never kept
     * @param remedy   what the objector asks for
     */
    record Objection(String objectionId, String applicationId, ObjectorKind objector, String unitName, String grounds,
                     String remedy, List<FileReference> files) {
    }
}
