package org.talentstation.subsidy.use.record;

import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;

/**
 * 用于其他服务活动的，须说明理由并经批准 (our reading); the other categories need neither. Article 9. Refuses USE_OTHER_NEEDS_JUSTIFICATION.
 */
final class OtherUseIsJustified {

    private static final String PARAMETER = "subsidy.otherUseNeedsApproval";

    private OtherUseIsJustified() {
    }

    static boolean needsApproval(UseCategory category, PolicyVersion policy) {
        return category == UseCategory.OTHER && policy.flag(PARAMETER);
    }

    /** The justification as it enters the log; null for a category that needs none. */
    static String justification(UseStatement statement, PolicyVersion policy) {
        if (!needsApproval(statement.category(), policy)) {
            return null;
        }
        if (statement.justification() == null || statement.justification().isBlank()) {
            throw Refusal.rule("USE_OTHER_NEEDS_JUSTIFICATION", "9", Reading.READING, "用于其他服务活动的，须说明理由并经批准(系统解读)，请填写理由。")
                    .inField("justification").restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
        return Required.text(statement.justification(), "justification", "理由", 1000);
    }
}
