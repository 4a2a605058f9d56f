package org.talentstation.subsidy.use.approve;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.subsidy.use.UseBalance;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEntry;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UsesNeverExceedPayments;

/**
 * Approves a use for 其他服务活动: it counts from now on. The money must still be there, for some may have been recovered meanwhile.
 * Refuses USE_NOT_FOUND and what {@link OnlyPendingUses}, {@link RecordedAndApprovedByDifferentPeople} and
 * {@link UsesNeverExceedPayments} refuse. Articles 9 and 18.
 */
public record ApproveUse(String subsidyId, String useId, Occasion occasion) implements UseCommand {

    @Override
    public List<UseEvent> decide(UseBook book) {
        PolicyVersion policy = occasion.policy();
        UseEntry entry = book.entry(useId);
        OnlyPendingUses.check(entry);
        RecordedAndApprovedByDifferentPeople.check(entry.use(), occasion.actor(), policy);
        Money amount = Money.ofFen(entry.use().amountFen());
        UseBalance before = book.balance().pending(Money.ZERO.minus(amount));
        UsesNeverExceedPayments.check(amount, before.kept().minus(Money.ofFen(before.usedFen())), book.balance(), policy);
        return List.of(new UseApproved(book.account(), entry.use(), occasion.actor().id(), occasion.date(), before.used(amount), policy.id()));
    }
}
