package org.talentstation.station.round.open;

import java.util.HashSet;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.round.RoundEntry;

/**
 * A round has at least one application, each once, and its quota, if any, is one or more. Article 7(2).
 * Refuses ROUND_EMPTY, ROUND_DUPLICATE_APPLICATION and ROUND_QUOTA_INVALID.
 */
public final class RoundHasEntries {

    private RoundHasEntries() {
    }

    public static void check(OpenRound command) {
        if (command.entries().isEmpty()) {
            throw Refusal.invalid("ROUND_EMPTY", "applicationIds", "认定批次至少要有一个已受理的申报。");
        }
        var seen = new HashSet<String>();
        for (RoundEntry entry : command.entries()) {
            if (!seen.add(entry.applicationId())) {
                throw Refusal.invalid("ROUND_DUPLICATE_APPLICATION", "applicationIds",
                        "申报%s在批次中重复出现。".formatted(entry.applicationId()));
            }
        }
        if (command.quota() != null && command.quota() < 1) {
            throw Refusal.invalid("ROUND_QUOTA_INVALID", "quota", "名额应为正整数；不设名额时请留空。");
        }
    }

    /** The round's own quota, or the policy's, or null: the text sets none. */
    public static Integer quota(Integer own, PolicyVersion policy) {
        if (own != null) {
            return own;
        }
        var threshold = policy.threshold("round.quota");
        return threshold.isPresent() ? threshold.getAsInt() : null;
    }
}
