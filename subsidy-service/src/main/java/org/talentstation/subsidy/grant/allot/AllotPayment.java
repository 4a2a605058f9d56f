package org.talentstation.subsidy.grant.allot;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.grant.AllotmentEvent.PaymentAllotted;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;

/** Sets a part of the grant aside for a payment. Refuses what {@link HeldMoneyIsNotPaid} and {@link PaymentsNeverExceedTheGrant} refuse. Article 9. */
public record AllotPayment(String aggregateId, String paymentId, Money amount, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        if (book.allotment(paymentId) != null) {
            return List.of();
        }
        HeldMoneyIsNotPaid.check(book);
        PaymentsNeverExceedTheGrant.check(amount.requirePositive("amountFen"), book);
        return List.of(new PaymentAllotted(aggregateId, paymentId, amount.fen()));
    }
}
