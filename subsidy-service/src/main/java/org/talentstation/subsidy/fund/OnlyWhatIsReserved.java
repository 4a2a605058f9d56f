package org.talentstation.subsidy.fund;

import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Payments and returns of a subsidy never exceed what was reserved for it: payments ≤ grant. Article 9. Refuses RESERVATION_EXCEEDED. */
public final class OnlyWhatIsReserved {

    private OnlyWhatIsReserved() {
    }

    public static void check(Money amount, String subsidyId, FundBook book) {
        Money reserved = book.reservedFor(subsidyId);
        if (!amount.isAtMost(reserved)) {
            throw Refusal.rule("RESERVATION_EXCEEDED", "9", Reading.TEXT, "补助%s在专项资金中的预留余额为%s，不足%s。"
                    .formatted(subsidyId, reserved.inYuan(), amount.inYuan()));
        }
    }
}
