package org.talentstation.subsidy.fund.transfer;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredIn;

/** The taking half of a transfer, in the transaction of the giving one. Article 9. */
public record TakeFromOtherYear(Transfer transfer, Occasion occasion) implements FundCommand {

    @Override
    public String aggregateId() {
        return transfer.toFundId();
    }

    @Override
    public List<FundEvent> decide(FundBook book) {
        if (book.hasMoved(transfer.id())) {
            return List.of();
        }
        return List.of(new FundTransferredIn(aggregateId(), transfer.id(), transfer.fromFundId(), transfer.amount().fen(),
                transfer.documentNumber(), transfer.reason(), occasion.date(), book.balance().takenOver(transfer.amount())));
    }
}
