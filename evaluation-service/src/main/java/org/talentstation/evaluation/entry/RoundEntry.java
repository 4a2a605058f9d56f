package org.talentstation.evaluation.entry;

import java.util.List;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;

/**
 * One application of a round, with what the experts need to know of it. Articles 5 to 7.
 *
 * @param hostId          the host's 统一社会信用代码
 * @param unusualHostKind the host kind lies outside its type's list (Article 5): a warning, never a refusal
 * @param evidence        what the host stated for each condition of Article 6
 */
public record RoundEntry(String applicationId, String hostId, String hostName, HostKind hostKind, String jurisdiction,
                         StationType stationType, String stationName, boolean unusualHostKind,
                         List<StatedEvidence> evidence) {

    /** A condition of Article 6 and the host's statement of evidence. */
    public record StatedEvidence(Condition condition, String statement) {
    }
}
