package org.talentstation.subsidy.fund.transfer;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredOut;
import org.talentstation.subsidy.fund.NeverMoreThanIsFree;

/** The giving half of a transfer; only free money. Refuses FUND_INSUFFICIENT. Article 9. */
public record GiveToOtherYear(Transfer transfer, Occasion occasion) implements FundCommand {

    @Override
    public String aggregateId() {
        return transfer.fromFundId();
    }

    @Override
    public List<FundEvent> decide(FundBook book) {
        if (book.hasMoved(transfer.id())) {
            return List.of();
        }
        NeverMoreThanIsFree.check(transfer.amount(), book);
        return List.of(new FundTransferredOut(aggregateId(), transfer.id(), transfer.toFundId(), transfer.amount().fen(),
                transfer.documentNumber(), transfer.reason(), occasion.date(), book.balance().givenAway(transfer.amount())));
    }
}
