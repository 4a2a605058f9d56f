package org.talentstation.subsidy.use.receive;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.use.UseAccount;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyRecovered;

/**
 * Paid money came back: once per recovery and voucher, this much less may be used. What was used stays used: a recovery may be just
 * about that. Article 9.
 */
public record RecoverUsableMoney(UseAccount account, String recoveryId, String voucherNumber, Money amount, LocalDate on, String policyVersion,
                                 Occasion occasion) implements UseCommand {

    @Override
    public String subsidyId() {
        return account.subsidyId();
    }

    @Override
    public List<UseEvent> decide(UseBook book) {
        return book.hasArrived(recoveryId + " " + voucherNumber) ? List.of()
                : List.of(new UsableMoneyRecovered(account, recoveryId, voucherNumber, amount.fen(), on, book.balance().recovered(amount),
                        policyVersion));
    }
}
