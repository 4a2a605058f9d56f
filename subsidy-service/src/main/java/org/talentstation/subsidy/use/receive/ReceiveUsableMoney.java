package org.talentstation.subsidy.use.receive;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.use.UseAccount;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyReceived;

/** The treasury paid: once per payment, this much more may be used. Article 9. */
public record ReceiveUsableMoney(UseAccount account, String paymentId, Money amount, LocalDate on, String policyVersion, Occasion occasion)
        implements UseCommand {

    @Override
    public String subsidyId() {
        return account.subsidyId();
    }

    @Override
    public List<UseEvent> decide(UseBook book) {
        return book.hasArrived(paymentId) ? List.of()
                : List.of(new UsableMoneyReceived(account, paymentId, amount.fen(), on, book.balance().received(amount), policyVersion));
    }
}
