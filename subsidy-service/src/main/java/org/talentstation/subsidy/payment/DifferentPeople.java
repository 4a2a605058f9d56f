package org.talentstation.subsidy.payment;

import java.util.HashSet;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * 经办、复核、审批由三名不同人员完成 (our reading): as many different people as the version pinned by the grant demands. Article 9.
 * Refuses PAYMENT_NEEDS_ANOTHER_PERSON.
 */
public final class DifferentPeople {

    private static final String PARAMETER = "payment.distinctPeople";
    private static final int STEPS = 3;

    private DifferentPeople() {
    }

    /** Judges the next of the three steps: those that follow must still be able to bring in enough people. */
    public static void check(PaymentBook book, Occasion occasion) {
        PolicyVersion policy = occasion.law().version(book.prepared().policyVersion());
        int demanded = policy.integer(PARAMETER);
        var people = new HashSet<>(book.people());
        people.add(occasion.actor().id());
        int stepsLeft = STEPS - book.people().size() - 1;
        if (people.size() + stepsLeft < demanded) {
            throw Refusal.rule("PAYMENT_NEEDS_ANOTHER_PERSON", "9", Reading.READING,
                    "支付的经办、复核、审批须由%d名不同人员完成(系统解读)，请由其他人员办理。".formatted(demanded))
                    .restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
    }
}
