package org.talentstation.registry.match;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.kernel.text.FileReference;

/** How a talent and a demand were brought together: proposed → consented → accepted, or declined, or lapsed. Articles 8(2) and 11. */
@RestsOn({"8(2)", "11"})
public sealed interface MatchEvent {

    String matchId();

    /**
     * Somebody proposes a talent for a demand.
     *
     * @param scorePermille how well it fits, 0 to 1000, as computed at {@code position} of the log
     * @param note          why, or null
     * @param proposedBy    the officer's or host staff's account, who may not accept it as well
     */
    @EventName("registry.match-proposed")
    record MatchProposed(String matchId, String demandId, String talentId, String stationId, String jurisdiction, String hostId, int scorePermille,
                         long position, String note, String proposedBy, LocalDate on) implements MatchEvent, Transferable {
    }

    /** The talent agrees to be recommended for this demand; {@code evidence} is the signed paper, null when it did so under its own account. */
    @EventName("registry.match-consented")
    record MatchConsented(String matchId, FileReference evidence, LocalDate on) implements MatchEvent {
    }

    /** The employer accepts. */
    @EventName("registry.match-accepted")
    record MatchAccepted(String matchId, String demandId, String talentId, String stationId, LocalDate on) implements MatchEvent {
    }

    /** The talent or the employer does not want it. */
    @EventName("registry.match-declined")
    record MatchDeclined(String matchId, MatchSide by, String reason, LocalDate on) implements MatchEvent {
    }

    /** It ended by itself: the demand is closed, the consent withdrawn, the person forgotten, or nobody answered in time. */
    @EventName("registry.match-lapsed")
    record MatchLapsed(String matchId, String demandId, String talentId, LapseCause cause, LocalDate on) implements MatchEvent {
    }

    /** Its station has another host, or lies elsewhere: whose it is follows. Article 15. */
    @EventName("registry.match-handed-over")
    @RestsOn("15")
    record MatchHandedOver(String matchId, String jurisdiction, String hostId, LocalDate on) implements MatchEvent, Owned {
    }
}
