package org.talentstation.evaluation.assessment.visit;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Article 7(2), our reading: a visit took place (VISIT_IN_FUTURE), and in this round, not before it (VISIT_BEFORE_ROUND). */
public final class VisitDay {

    private VisitDay() {
    }

    public static void check(LocalDate visitedOn, LocalDate roundOpenedOn, LocalDate today) {
        if (visitedOn == null) {
            throw Refusal.invalid("VISIT_DATE_REQUIRED", "visitedOn", "须填写实地考察日期。");
        }
        if (visitedOn.isAfter(today)) {
            throw Refusal.rule("VISIT_IN_FUTURE", "7(2)", Reading.READING,
                    "实地考察日期%s晚于今天%s；考察完成后方可登记。".formatted(visitedOn, today)).inField("visitedOn");
        }
        if (visitedOn.isBefore(roundOpenedOn)) {
            throw Refusal.rule("VISIT_BEFORE_ROUND", "7(2)", Reading.READING,
                    "实地考察日期%s早于本批次启动日%s，不能作为本批次的实地考察。".formatted(visitedOn, roundOpenedOn))
                    .inField("visitedOn");
        }
    }
}
