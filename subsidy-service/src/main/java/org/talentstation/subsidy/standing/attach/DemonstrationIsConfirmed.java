package org.talentstation.subsidy.standing.attach;

import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.standing.StandingBook;

/** 建站补助 is for a demonstration station that both bodies confirmed. Article 9. Refuses DEMONSTRATION_NOT_CONFIRMED. */
final class DemonstrationIsConfirmed {

    private static final String PARAMETER = "demonstration.confirmedByBoth";

    private DemonstrationIsConfirmed() {
    }

    static void check(String demonstrationId, StandingBook book, PolicyVersion policy) {
        if (demonstrationId == null || !book.isDemonstration(demonstrationId)) {
            throw Refusal.rule("DEMONSTRATION_NOT_CONFIRMED", "9", Reading.TEXT, "该驿站没有市委组织部和市人社局共同确定且有效的示范站称号“%s”，不能给予建站补助(第九条)。"
                    .formatted(demonstrationId == null ? "" : demonstrationId)).restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
    }
}
