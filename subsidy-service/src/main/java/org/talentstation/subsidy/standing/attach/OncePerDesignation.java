package org.talentstation.subsidy.standing.attach;

import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.standing.StandingBook;

/** Each designation as a demonstration station is subsidised once (our reading). Article 9. Refuses DEMONSTRATION_ALREADY_SUBSIDISED. */
final class OncePerDesignation {

    private static final String PARAMETER = "subsidy.timesPerDesignation";

    private OncePerDesignation() {
    }

    static void check(String demonstrationId, StandingBook book, PolicyVersion policy) {
        int most = policy.integer(PARAMETER);
        if (book.attached().stream().filter(s -> demonstrationId.equals(s.demonstrationId())).count() >= most) {
            throw Refusal.rule("DEMONSTRATION_ALREADY_SUBSIDISED", "9", Reading.READING,
                    "每次确定为示范站补助%d次(系统解读)，示范站称号“%s”已有补助。".formatted(most, demonstrationId))
                    .restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
    }
}
