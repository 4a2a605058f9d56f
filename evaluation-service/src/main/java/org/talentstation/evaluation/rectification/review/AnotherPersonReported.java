package org.talentstation.evaluation.rectification.review;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Nobody re-checks his own report (our reading). Article 17. Refuses RECHECK_NEEDS_ANOTHER_PERSON. */
public final class AnotherPersonReported {

    private AnotherPersonReported() {
    }

    /** @param reportedBy null when nobody did */
    public static void check(String person, String reportedBy) {
        if (person.equals(reportedBy)) {
            throw Refusal.rule("RECHECK_NEEDS_ANOTHER_PERSON", "17", Reading.READING, "整改报告由您提交，复核须由其他人员办理。");
        }
    }
}
