package org.talentstation.evaluation.rectification;

import java.time.LocalDate;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 17: rectification has a deadline (限期整改), and it lies ahead (DEADLINE_NOT_AHEAD); for a good reason it is extended, where
 * ⟨rectification.deadlineExtendable⟩ says so (DEADLINE_NOT_EXTENDABLE, our reading), to a later day (DEADLINE_NOT_LATER).
 */
public final class DeadlineAhead {

    private static final String AHEAD = "rectification.deadlineAhead";
    private static final String EXTENDABLE = "rectification.deadlineExtendable";

    private DeadlineAhead() {
    }

    public static void check(LocalDate deadline, LocalDate today) {
        if (!deadline.isAfter(today)) {
            throw Refusal.rule("DEADLINE_NOT_AHEAD", "17", Reading.TEXT, "整改期限%s不晚于今天(%s)；第十七条要求限期整改，期限须为将来的日期。"
                    .formatted(deadline, today)).restingOn(AHEAD, Reading.TEXT).inField("deadline");
        }
    }

    public static void checkExtension(LocalDate deadline, LocalDate former, LocalDate today, PolicyVersion policy) {
        if (!policy.flag(EXTENDABLE)) {
            throw extension("DEADLINE_NOT_EXTENDABLE", "现行政策版本不允许延长整改期限。", policy);
        }
        check(deadline, today);
        if (!deadline.isAfter(former)) {
            throw extension("DEADLINE_NOT_LATER", "延长后的期限%s须晚于现有期限%s。".formatted(deadline, former), policy);
        }
    }

    private static Refusal extension(String code, String detail, PolicyVersion policy) {
        return Refusal.rule(code, "17", Reading.READING, detail).restingOn(EXTENDABLE, policy.parameter(EXTENDABLE).mark()).inField("deadline");
    }
}
