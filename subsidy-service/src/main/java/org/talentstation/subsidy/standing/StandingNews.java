package org.talentstation.subsidy.standing;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.subsidy.Beneficiary;

/** What this service learned about a station; the news of two services may arrive in any order. Articles 9 and 17. */
@RestsOn({"9", "17"})
public sealed interface StandingNews extends StandingEvent {

    /** Who the station and its host are, from a day on. */
    @EventName("subsidy.station-noted")
    record StationNoted(String stationId, Beneficiary station, LocalDate from) implements StandingNews {
    }

    /** Its title ended. */
    @EventName("subsidy.title-end-noted")
    record TitleEndNoted(String stationId, EndCause cause, LocalDate endedOn) implements StandingNews {
    }

    /** It holds its title again; what ended with it does not come back. */
    @EventName("subsidy.reinstatement-noted")
    record ReinstatementNoted(String stationId, LocalDate reinstatedOn) implements StandingNews {
    }

    /** Both bodies confirmed it as a demonstration station. */
    @EventName("subsidy.demonstration-noted")
    record DemonstrationNoted(String stationId, String demonstrationId, LocalDate confirmedOn) implements StandingNews {
    }

    /** It is no demonstration station any more. */
    @EventName("subsidy.demonstration-end-noted")
    record DemonstrationEndNoted(String stationId, String demonstrationId, LocalDate endedOn) implements StandingNews {
    }

    /** It is to rectify. */
    @EventName("subsidy.rectification-noted")
    record RectificationNoted(String stationId, String rectificationId, LocalDate orderedOn) implements StandingNews {
    }

    /** A rectification was re-checked. */
    @EventName("subsidy.rectification-review-noted")
    record RectificationReviewNoted(String stationId, String rectificationId, boolean accepted, LocalDate reviewedOn) implements StandingNews {
    }

    /** A rectification was set aside on appeal: it holds no money, re-checked or not. */
    @EventName("subsidy.rectification-set-aside-noted")
    record RectificationSetAsideNoted(String stationId, String rectificationId, LocalDate setAsideOn) implements StandingNews {
    }
}
