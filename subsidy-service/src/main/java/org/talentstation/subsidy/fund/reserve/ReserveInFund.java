package org.talentstation.subsidy.fund.reserve;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundReserved;
import org.talentstation.subsidy.fund.NeverMoreThanIsFree;

/** Reserves a grant's money, in the transaction of the grant, once per subsidy. Refuses FUND_INSUFFICIENT. Article 9. */
public record ReserveInFund(String aggregateId, String subsidyId, Money amount, Occasion occasion) implements FundCommand {

    @Override
    public List<FundEvent> decide(FundBook book) {
        if (book.hasReserved(subsidyId)) {
            return List.of();
        }
        NeverMoreThanIsFree.check(amount.requirePositive("amountFen"), book);
        return List.of(new FundReserved(aggregateId, subsidyId, amount.fen(), occasion.date(), book.balance().reserved(amount)));
    }
}
