package org.talentstation.subsidy.use.reverse;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.use.UseBalance;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEntry;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.use.UseStatus;

/** Takes a use back, with a reason; its money is unexplained again. Refuses USE_NOT_FOUND, USE_NOT_LIVE and TEXT_REQUIRED. Article 9. */
public record ReverseUse(String subsidyId, String useId, String reason, Occasion occasion) implements UseCommand {

    @Override
    public List<UseEvent> decide(UseBook book) {
        UseEntry entry = book.entry(useId);
        if (!entry.status().isLive()) {
            throw Refusal.state("USE_NOT_LIVE", null, "该笔使用%s，没有可以冲销的金额。".formatted(entry.status().chinese()));
        }
        Money less = Money.ZERO.minus(Money.ofFen(entry.use().amountFen()));
        boolean counted = entry.status() == UseStatus.COUNTED;
        UseBalance after = counted ? book.balance().used(less) : book.balance().pending(less);
        return List.of(new UseReversed(book.account(), entry.use(), counted, Required.text(reason, "reason", "冲销理由", 500), occasion.date(), after));
    }
}
