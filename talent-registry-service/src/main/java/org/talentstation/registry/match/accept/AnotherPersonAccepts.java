package org.talentstation.registry.match.accept;

import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** One person never both proposes a match and accepts it (our reading). Article 11. Refuses SAME_PERSON_PROPOSED. */
final class AnotherPersonAccepts {

    private static final String PARAMETER = "match.proposerMayAccept";

    private AnotherPersonAccepts() {
    }

    static void check(String proposedBy, Occasion occasion) {
        PolicyVersion policy = occasion.policy();
        if (occasion.actor().id().equals(proposedBy) && !policy.flag(PARAMETER)) {
            throw Refusal.rule("SAME_PERSON_PROPOSED", "11", Reading.READING, "提出对接的人不能再接受该对接(系统解读)，请由其他人员办理。")
                    .restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
    }
}
