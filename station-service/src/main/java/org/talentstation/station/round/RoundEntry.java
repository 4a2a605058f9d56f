package org.talentstation.station.round;

import java.util.List;
import org.talentstation.kernel.station.Condition;
import org.talentstation.station.application.Particulars;

/**
 * One application in a round and what its host stated for the four conditions. Articles 6 and 7(2).
 *
 * @param unusualHostKind a warning for the experts, never a rejection (Article 5)
 */
public record RoundEntry(String applicationId, Particulars about, boolean unusualHostKind, List<Evidence> evidence) {

    /** A condition and the host's statement. */
    public record Evidence(Condition condition, String statement) {
    }
}
