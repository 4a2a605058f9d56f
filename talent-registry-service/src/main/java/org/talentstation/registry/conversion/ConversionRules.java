package org.talentstation.registry.conversion;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Refusal;

/** What a conversion is worth and when it was made: CONVERSION_VALUE_NEGATIVE, CONVERSION_DAY_INVALID. Article 8(5). */
public final class ConversionRules {

    private ConversionRules() {
    }

    /** @param since first day of the engagement */
    public static void check(long valueFen, LocalDate achievedOn, LocalDate since, LocalDate today) {
        if (valueFen < 0) {
            throw Refusal.invalid("CONVERSION_VALUE_NEGATIVE", "valueFen", "转化金额(分)不能为负数；没有金额的填0。");
        }
        if (achievedOn == null || achievedOn.isAfter(today) || since != null && achievedOn.isBefore(since)) {
            throw Refusal.invalid("CONVERSION_DAY_INVALID", "achievedOn", "转化日期应在合作开始日期%s至今天%s之间。".formatted(since == null ? "" : since, today));
        }
    }
}
