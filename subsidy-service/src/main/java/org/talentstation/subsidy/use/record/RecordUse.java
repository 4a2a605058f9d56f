package org.talentstation.subsidy.use.record;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.use.FundUse;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UsesNeverExceedPayments;

/**
 * States a use of paid money. Refuses NOTHING_PAID_YET and what {@link UseStatement}, {@link OtherUseIsJustified},
 * {@link ActivityOfTheSameStation} and {@link UsesNeverExceedPayments} refuse. Article 9.
 *
 * @param activity null where none was named
 */
public record RecordUse(String subsidyId, String useId, UseStatement statement, LinkedActivity activity, Occasion occasion)
        implements UseCommand {

    @Override
    public List<UseEvent> decide(UseBook book) {
        FundUse stated = statement.checked(useId, activity == null ? null : activity.activityId(), occasion.actor().id(), occasion.date());
        if (book.account() == null) {
            throw Refusal.state("NOTHING_PAID_YET", "9", "该补助还没有支付到账，不能登记使用；如刚刚到账，请稍后再试。");
        }
        // The grant's own version, in force by now or not: stating a use decides nothing, and paid money must remain explainable.
        PolicyVersion policy = occasion.law().version(book.policyVersion());
        ActivityOfTheSameStation.check(stated.category(), activity, book.account().station(), policy);
        FundUse use = new FundUse(stated.useId(), stated.category(), stated.purpose(), OtherUseIsJustified.justification(statement, policy),
                stated.amountFen(), stated.usedOn(), stated.evidence(), stated.activityId(), stated.recordedBy());
        Money amount = Money.ofFen(use.amountFen());
        UsesNeverExceedPayments.check(amount, book.balance().usable(), book.balance(), policy);
        boolean pending = OtherUseIsJustified.needsApproval(use.category(), policy);
        return List.of(new UseRecorded(book.account(), use, pending, occasion.date(),
                pending ? book.balance().pending(amount) : book.balance().used(amount), policy.id()));
    }
}
