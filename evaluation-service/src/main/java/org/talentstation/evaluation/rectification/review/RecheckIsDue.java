package org.talentstation.evaluation.rectification.review;

import java.time.LocalDate;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** A rectification is re-checked once its deadline has passed or its report was submitted (our reading). Article 17. Refuses RECHECK_TOO_EARLY. */
public final class RecheckIsDue {

    private static final String PARAMETER = "rectification.recheckTrigger";

    private RecheckIsDue() {
    }

    public static void check(LocalDate deadline, boolean reported, LocalDate today, PolicyVersion policy) {
        if (!reported && !today.isAfter(deadline)) {
            throw Refusal.rule("RECHECK_TOO_EARLY", "17", Reading.READING, "整改期限至%s，依托单位尚未提交整改报告；期满后或者提交报告后方可复核。"
                    .formatted(deadline)).restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
    }
}
