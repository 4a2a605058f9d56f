package org.talentstation.evaluation.round.shortlist;

import java.util.OptionalInt;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** Article 7(2), our reading: there is no quota unless the round or ⟨round.quota⟩ sets one; else QUOTA_EXCEEDED. */
public final class WithinQuota {

    private WithinQuota() {
    }

    /** @param roundQuota the round's own quota, or null; it goes before the policy's */
    public static void check(int selected, Integer roundQuota, PolicyVersion policy) {
        PolicyParameter parameter = policy.parameter("round.quota");
        OptionalInt quota = roundQuota == null ? policy.threshold(parameter.key()) : OptionalInt.of(roundQuota);
        if (quota.isPresent() && selected > quota.getAsInt()) {
            throw Refusal.rule("QUOTA_EXCEEDED", "7(2)", parameter.mark(),
                    "本批次名额为%d个，选定了%d个；请减少入选单位。".formatted(quota.getAsInt(), selected))
                    .restingOn(parameter.key(), parameter.mark()).inField("selected");
        }
    }
}
