package org.talentstation.registry.engagement;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.kernel.talent.EngagementMode;

/** How a talent works for an employer (柔性引才). Article 8(5). */
@RestsOn({"8(5)", "16(1)"})
public sealed interface EngagementEvent {

    String engagementId();

    /**
     * It began.
     *
     * @param matchId   the accepted match that it comes from, or null
     * @param otherMode what the mode is where it is 其他, else null
     * @param endsOn    last day that was agreed, or null
     */
    @EventName("registry.engagement-begun")
    record EngagementBegun(String engagementId, String matchId, String talentId, String stationId, String jurisdiction, String hostId,
                           EngagementMode mode, String otherMode, LocalDate startedOn, LocalDate endsOn) implements EngagementEvent, Transferable {
    }

    @EventName("registry.engagement-extended")
    record EngagementExtended(String engagementId, LocalDate before, LocalDate endsOn, String reason, LocalDate on) implements EngagementEvent {
    }

    /** It is over, with what came of it. */
    @EventName("registry.engagement-ended")
    record EngagementEnded(String engagementId, String stationId, EngagementMode mode, LocalDate startedOn, LocalDate endedOn, String result,
                           LocalDate on) implements EngagementEvent {
    }

    /** Its station has another host, or lies elsewhere: whose it is follows. Article 15. */
    @EventName("registry.engagement-handed-over")
    @RestsOn("15")
    record EngagementHandedOver(String engagementId, String jurisdiction, String hostId, LocalDate on) implements EngagementEvent, Owned {
    }
}
