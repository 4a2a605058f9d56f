package org.talentstation.subsidy.fund.recover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundRecovered;

/** Recovered money is free again, once per recovery and voucher, in the transaction that records its receipt. Article 9. */
public record ReturnRecoveredMoney(String aggregateId, String subsidyId, String recoveryId, String voucherNumber, Money amount, Occasion occasion)
        implements FundCommand {

    @Override
    public List<FundEvent> decide(FundBook book) {
        if (book.hasMoved(recoveryId + " " + voucherNumber)) {
            return List.of();
        }
        return List.of(new FundRecovered(aggregateId, subsidyId, recoveryId, voucherNumber, amount.requirePositive("amountFen").fen(),
                occasion.date(), book.balance().recovered(amount)));
    }
}
