package org.talentstation.station.round;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What happened to a round of assessment (认定批次). Article 7(2). */
@RestsOn("7(2)")
public sealed interface RoundEvent {

    /**
     * Accepted applications are handed to the experts.
     *
     * @param quota most winners, or null: none unless the round or the policy sets one
     */
    @EventName("station.round-opened")
    record RoundOpened(String roundId, String name, Integer quota, List<RoundEntry> entries, LocalDate on,
                       String policyVersion) implements RoundEvent {
    }
}
