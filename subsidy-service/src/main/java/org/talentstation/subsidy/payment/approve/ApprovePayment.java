package org.talentstation.subsidy.payment.approve;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.payment.DifferentPeople;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentApproved;
import org.talentstation.subsidy.payment.PaymentStage;

/** A third person approves a reviewed payment. Refuses PAYMENT_WRONG_STAGE and PAYMENT_NEEDS_ANOTHER_PERSON. Article 9. */
public record ApprovePayment(String aggregateId, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        book.stage().require("审批", PaymentStage.REVIEWED);
        DifferentPeople.check(book, occasion);
        return List.of(new PaymentApproved(aggregateId, occasion.actor().id(), occasion.date()));
    }
}
