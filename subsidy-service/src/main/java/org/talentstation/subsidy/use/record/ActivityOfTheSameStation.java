package org.talentstation.subsidy.use.record;

import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.Beneficiary;

/**
 * Money for one of the activities that Article 9 names was spent on an activity that the same station held (our reading); for
 * construction and other services a link is optional. Refuses USE_NEEDS_ACTIVITY and ACTIVITY_OF_ANOTHER_STATION.
 */
final class ActivityOfTheSameStation {

    private static final String PARAMETER = "subsidy.activityUseNeedsActivity";

    private ActivityOfTheSameStation() {
    }

    /** @param activity null where none was named */
    static void check(UseCategory category, LinkedActivity activity, Beneficiary station, PolicyVersion policy) {
        if (activity == null) {
            if (category.isNamedActivity() && policy.flag(PARAMETER)) {
                throw refused("USE_NEEDS_ACTIVITY", "用于“%s”的，须关联本驿站已经举办的活动(系统解读)，请填写活动编号。".formatted(category.chinese()), policy);
            }
        } else if (!activity.stationId().equals(station.stationId())) {
            throw refused("ACTIVITY_OF_ANOTHER_STATION", "活动“%s”不是驿站“%s”举办的，不能用其列支。".formatted(activity.activityId(),
                    station.stationName()), policy);
        }
    }

    private static Refusal refused(String code, String detail, PolicyVersion policy) {
        return Refusal.rule(code, "9", Reading.READING, detail).inField("activityId").restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
    }
}
