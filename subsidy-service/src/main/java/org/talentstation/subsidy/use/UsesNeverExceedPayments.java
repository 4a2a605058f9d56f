package org.talentstation.subsidy.use;

import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Only money that was paid and not recovered can be used: uses ≤ payments. Article 9. Refuses USE_EXCEEDS_PAYMENTS. */
public final class UsesNeverExceedPayments {

    private static final String PARAMETER = "subsidy.usesWithinPayments";

    private UsesNeverExceedPayments() {
    }

    /** @param usable what is left beside the uses that count or wait */
    public static void check(Money amount, Money usable, UseBalance balance, PolicyVersion policy) {
        if (!amount.isAtMost(usable)) {
            throw Refusal.rule("USE_EXCEEDS_PAYMENTS", "9", Reading.READING,
                    "该补助已支付%s、已追回%s、已使用%s、待批准%s，还可使用%s，不足%s(系统解读：使用不超过已收到的补助)。".formatted(
                            Money.ofFen(balance.receivedFen()).inYuan(), Money.ofFen(balance.recoveredFen()).inYuan(),
                            Money.ofFen(balance.usedFen()).inYuan(), Money.ofFen(balance.pendingFen()).inYuan(),
                            (usable.isNegative() ? Money.ZERO : usable).inYuan(), amount.inYuan()))
                    .inField("amountFen").restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
    }
}
