package org.talentstation.evaluation.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;

/** What happened to a station's being a demonstration station (示范站). Article 9. */
@RestsOn("9")
public sealed interface DemonstrationEvent {

    String demonstrationId();

    /** It meets the four criteria; both bodies are asked. */
    @EventName("evaluation.demonstration-proposed")
    record DemonstrationProposed(String demonstrationId, StationFacts station, List<CriterionFinding> criteria, String proposedBy,
                                 LocalDate proposedOn, String policyVersion) implements DemonstrationEvent, Transferable {

        @Override
        public String jurisdiction() {
            return station.jurisdiction();
        }

        @Override
        public String hostId() {
            return station.hostId();
        }
    }

    /** One of the two bodies said yes. */
    @EventName("evaluation.demonstration-body-confirmed")
    record BodyConfirmed(String demonstrationId, ConfirmingBody body, String confirmedBy, LocalDate confirmedOn,
                         String policyVersion) implements DemonstrationEvent {
    }

    /** Both said yes: it is a demonstration station from now on. */
    @EventName("evaluation.demonstration-confirmed")
    record DemonstrationConfirmed(String demonstrationId, String stationId, LocalDate confirmedOn, String policyVersion)
            implements DemonstrationEvent {
    }

    /** One of the two bodies said no: another proposal may follow. */
    @EventName("evaluation.demonstration-refused")
    record DemonstrationRefused(String demonstrationId, ConfirmingBody body, String reason, String refusedBy, LocalDate refusedOn,
                                String policyVersion) implements DemonstrationEvent {
    }

    /** The station lost its title while the proposal waited: nobody decides on it any more. Article 17. */
    @EventName("evaluation.demonstration-lapsed")
    @RestsOn({"9", "17"})
    record DemonstrationLapsed(String demonstrationId, String stationId, Title title, LocalDate lapsedOn) implements DemonstrationEvent {
    }

    /**
     * It is a demonstration station no more. Articles 9 and 17.
     *
     * @param title         the title's end that ended it, or null when it was decided
     * @param reason        why it was decided, or null when the title ended
     * @param endedBy       who decided it, or null when the title ended
     * @param policyVersion the version that it was decided under, or null when the title ended
     */
    @EventName("evaluation.demonstration-ended")
    @RestsOn({"9", "17"})
    record DemonstrationEnded(String demonstrationId, String stationId, Title title, String reason, String endedBy, LocalDate endedOn,
                              String policyVersion) implements DemonstrationEvent {
    }

    /** The station has another host: whose it is follows. Article 15. */
    @EventName("evaluation.demonstration-handed-over")
    @RestsOn("15")
    record DemonstrationHandedOver(String demonstrationId, String stationName, String hostId, String hostName, String jurisdiction)
            implements DemonstrationEvent, Owned {
    }
}
