package org.talentstation.station.designation.appeal;

import java.time.LocalDate;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.Contestable;

/**
 * An appeal is filed within ⟨appeal.days⟩ calendar days of the decision, whose day does not count, under the version that the
 * decision was taken under. Article 17 (our reading). Refuses APPEAL_TOO_LATE.
 */
public final class AnAppealIsFiledInTime {

    private static final String PARAMETER = "appeal.days";

    private AnAppealIsFiledInTime() {
    }

    public static void check(Contestable decision, PolicyVersion policy, LocalDate today) {
        LocalDate last = decision.on().plusDays(policy.integer(PARAMETER));
        if (today.isAfter(last)) {
            throw Refusal.rule("APPEAL_TOO_LATE", "17", Reading.READING, "对%s作出的%s决定，申诉期限至%s止，已经逾期。"
                    .formatted(decision.on(), decision.decision().chinese(), last)).restingOn(PARAMETER, Reading.READING);
        }
    }
}
