package org.talentstation.subsidy.standing;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.subsidy.Beneficiary;

/** What follows from a station's standing for its subsidies. Articles 9 and 17. */
@RestsOn({"9", "17"})
public sealed interface StandingConsequence extends StandingEvent {

    /**
     * A subsidy was proposed for the station and follows its standing from now on.
     *
     * @param demonstrationId  the designation that it is for; null for a provincial award
     * @param decisionDocument the province's decision; null otherwise
     * @param held             its money is held from the start: the station is rectifying
     */
    @EventName("subsidy.subsidy-attached")
    record SubsidyAttached(String stationId, String subsidyId, SubsidyKind kind, String demonstrationId, String decisionDocument,
                           boolean held) implements StandingConsequence {
    }

    /** The proposal was refused; another one may be made. */
    @EventName("subsidy.subsidy-detached")
    record SubsidyDetached(String stationId, String subsidyId) implements StandingConsequence {
    }

    /** Unpaid money of these subsidies is held. */
    @EventName("subsidy.subsidies-held")
    record SubsidiesHeld(String stationId, List<String> subsidyIds, LocalDate on) implements StandingConsequence {
    }

    /** Money of these subsidies may be paid again. */
    @EventName("subsidy.subsidies-released")
    record SubsidiesReleased(String stationId, List<String> subsidyIds, LocalDate on) implements StandingConsequence {
    }

    /** Unpaid money of these subsidies will not be paid. */
    @EventName("subsidy.subsidies-ended")
    record SubsidiesEnded(String stationId, List<String> subsidyIds, EndCause cause, LocalDate on) implements StandingConsequence {
    }

    /** The station has another host, or is called otherwise: these subsidies follow. Article 15. */
    @EventName("subsidy.subsidies-handed-over")
    @RestsOn("15")
    record SubsidiesHandedOver(String stationId, List<String> subsidyIds, Beneficiary to, LocalDate on) implements StandingConsequence {
    }
}
