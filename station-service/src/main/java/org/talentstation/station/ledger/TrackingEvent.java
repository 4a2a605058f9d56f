package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;

/** How a station is followed: issues and publicity cases; a person is a reference, never a name. Article 12. */
@RestsOn("12")
public sealed interface TrackingEvent extends LedgerEvent {

    @EventName("station.issue-raised")
    record IssueRaised(String ledgerId, Place place, String issueId, String subject, String details, LocalDate on) implements TrackingEvent {
    }

    @EventName("station.issue-followed-up")
    record IssueFollowedUp(String ledgerId, String issueId, String note, LocalDate on) implements TrackingEvent {
    }

    @EventName("station.issue-resolved")
    record IssueResolved(String ledgerId, String issueId, String result, LocalDate on) implements TrackingEvent {
    }

    /** The title was lost before it was resolved. */
    @EventName("station.issue-closed")
    @RestsOn({"12", "17"})
    record IssueClosed(String ledgerId, String issueId, String cause, LocalDate on) implements TrackingEvent {
    }

    /** @param person whom it names, with the consent that allows it; null where it names nobody */
    @EventName("station.publicity-released")
    record PublicityReleased(String ledgerId, Place place, String caseId, String title, String summary, PersonNamed person, LocalDate on)
            implements TrackingEvent {
    }

    /** By hand, because consent was withdrawn, or because the title was lost. */
    @EventName("station.publicity-taken-down")
    record PublicityTakenDown(String ledgerId, String caseId, String cause, LocalDate on) implements TrackingEvent {
    }
}
