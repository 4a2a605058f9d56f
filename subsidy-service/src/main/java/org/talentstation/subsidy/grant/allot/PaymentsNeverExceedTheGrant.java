package org.talentstation.subsidy.grant.allot;

import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.grant.SubsidyBook;

/** Payments ≤ grant, those not yet paid counted too. Article 9. Refuses PAYMENTS_EXCEED_GRANT. */
final class PaymentsNeverExceedTheGrant {

    private PaymentsNeverExceedTheGrant() {
    }

    static void check(Money amount, SubsidyBook book) {
        Money left = book.unallotted();
        if (!amount.isAtMost(left)) {
            throw Refusal.rule("PAYMENTS_EXCEED_GRANT", "9", Reading.TEXT, "补助总额为%s，尚可安排支付%s，不足%s(第九条：支付不超过补助)。"
                    .formatted(Money.ofFen(book.grant().amountFen()).inYuan(), left.inYuan(), amount.inYuan())).inField("amountFen");
        }
    }
}
