package org.talentstation.subsidy.fund;

import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** 补助资金从市人才工作专项资金列支: what is not free in the fund can't be promised or given away. Article 9. Refuses FUND_INSUFFICIENT. */
public final class NeverMoreThanIsFree {

    private static final String PARAMETER = "subsidy.onlyFromSpecialFund";

    private NeverMoreThanIsFree() {
    }

    public static void check(Money amount, FundBook book) {
        Money free = book.balance().free();
        if (!amount.isAtMost(free)) {
            throw Refusal.rule("FUND_INSUFFICIENT", "9", Reading.TEXT, "%d年度市人才工作专项资金可用余额为%s，不足%s(第九条：补助资金从专项资金列支)。"
                    .formatted(book.fiscalYear(), free.inYuan(), amount.inYuan())).restingOn(PARAMETER, Reading.TEXT);
        }
    }
}
