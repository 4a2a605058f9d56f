package org.talentstation.subsidy.use.refuse;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.use.UseBalance;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEntry;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.approve.OnlyPendingUses;
import org.talentstation.subsidy.use.approve.RecordedAndApprovedByDifferentPeople;

/**
 * Refuses a use for 其他服务活动, with a reason: it never counts. Refuses USE_NOT_FOUND, TEXT_REQUIRED and what {@link OnlyPendingUses} and
 * {@link RecordedAndApprovedByDifferentPeople} refuse. Articles 9 and 18.
 */
public record RefuseUse(String subsidyId, String useId, String reason, Occasion occasion) implements UseCommand {

    @Override
    public List<UseEvent> decide(UseBook book) {
        PolicyVersion policy = occasion.policy();
        UseEntry entry = book.entry(useId);
        OnlyPendingUses.check(entry);
        RecordedAndApprovedByDifferentPeople.check(entry.use(), occasion.actor(), policy);
        UseBalance after = book.balance().pending(Money.ZERO.minus(Money.ofFen(entry.use().amountFen())));
        return List.of(new UseRefused(book.account(), entry.use(), occasion.actor().id(), Required.text(reason, "reason", "不予批准的理由", 500),
                occasion.date(), after, policy.id()));
    }
}
