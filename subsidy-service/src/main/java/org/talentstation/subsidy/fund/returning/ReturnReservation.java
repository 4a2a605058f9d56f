package org.talentstation.subsidy.fund.returning;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundReservationReturned;
import org.talentstation.subsidy.fund.OnlyWhatIsReserved;

/** Frees reserved money that will not be paid, once per returnId. Refuses RESERVATION_EXCEEDED. Article 9. */
public record ReturnReservation(String aggregateId, String subsidyId, String returnId, Money amount, Occasion occasion) implements FundCommand {

    @Override
    public List<FundEvent> decide(FundBook book) {
        if (book.hasMoved(returnId) || !amount.isPositive()) {
            return List.of();
        }
        OnlyWhatIsReserved.check(amount, subsidyId, book);
        return List.of(new FundReservationReturned(aggregateId, subsidyId, returnId, amount.fen(), occasion.date(), book.balance().returned(amount)));
    }
}
