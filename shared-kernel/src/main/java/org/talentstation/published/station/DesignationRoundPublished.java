package org.talentstation.published.station;

import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;

/**
 * A round of accepted applications is handed to the experts. Article 7(2).
 *
 * @param roundId identifier of the round, the same in both services
 * @param quota   most winners, or null: there is no quota unless the round sets one
 */
@EventName("published.station.designation-round")
@RestsOn("7(2)")
public record DesignationRoundPublished(String roundId, String name, Integer quota, List<Entry> entries) {

    /**
     * @param unusualHostKind the host kind lies outside its type's list (Article 5): a warning for the experts
     * @param evidence        what the host stated for each of the four conditions (Article 6)
     */
    public record Entry(String applicationId, String hostId, String hostName, HostKind hostKind, String jurisdiction,
                        StationType stationType, String stationName, boolean unusualHostKind,
                        List<Evidence> evidence) {
    }

    /** A condition of Article 6 and the host's statement of evidence. */
    public record Evidence(Condition condition, String statement) {
    }
}
