package org.talentstation.subsidy.fund.pay;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundPaid;
import org.talentstation.subsidy.fund.OnlyWhatIsReserved;

/** Turns reserved money into paid money, once per payment, in the transaction of the receipt. Refuses RESERVATION_EXCEEDED. Article 9. */
public record PayFromFund(String aggregateId, String subsidyId, String paymentId, Money amount, Occasion occasion) implements FundCommand {

    @Override
    public List<FundEvent> decide(FundBook book) {
        if (book.hasMoved(paymentId)) {
            return List.of();
        }
        OnlyWhatIsReserved.check(amount.requirePositive("amountFen"), subsidyId, book);
        return List.of(new FundPaid(aggregateId, subsidyId, paymentId, amount.fen(), occasion.date(), book.balance().paid(amount)));
    }
}
