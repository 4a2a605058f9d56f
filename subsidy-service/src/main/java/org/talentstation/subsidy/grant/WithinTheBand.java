package org.talentstation.subsidy.grant;

import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.standing.SubsidyKind;

/**
 * 给予每个示范站5-20万元的建站补助, both ends inclusive; a provincial award lies outside the band (our reading). Article 9.
 * Refuses SUBSIDY_BELOW_MINIMUM, SUBSIDY_ABOVE_MAXIMUM and MONEY_NOT_POSITIVE.
 */
public final class WithinTheBand {

    private static final String LEAST = "subsidy.minFen";
    private static final String MOST = "subsidy.maxFen";
    private static final String PROVINCIAL_OUTSIDE = "subsidy.provincialAwardOutsideBand";

    private WithinTheBand() {
    }

    public static void check(SubsidyKind kind, Money amount, PolicyVersion policy) {
        amount.requirePositive("amountFen");
        if (kind == SubsidyKind.PROVINCIAL && policy.flag(PROVINCIAL_OUTSIDE)) {
            return;
        }
        Money least = Money.ofFen(policy.integer(LEAST));
        Money most = Money.ofFen(policy.integer(MOST));
        if (!amount.isAtLeast(least)) {
            throw refused("SUBSIDY_BELOW_MINIMUM", LEAST, "低于", amount, least, most, policy);
        }
        if (!amount.isAtMost(most)) {
            throw refused("SUBSIDY_ABOVE_MAXIMUM", MOST, "高于", amount, least, most, policy);
        }
    }

    private static Refusal refused(String code, String parameter, String how, Money amount, Money least, Money most, PolicyVersion policy) {
        return Refusal.rule(code, "9", Reading.TEXT, "每个示范站的建站补助为%s至%s(第九条)，%s%s。".formatted(least.inYuan(), most.inYuan(), amount.inYuan(),
                how + (how.equals("低于") ? "下限" : "上限"))).inField("amountFen").restingOn(parameter, policy.parameter(parameter).mark());
    }
}
