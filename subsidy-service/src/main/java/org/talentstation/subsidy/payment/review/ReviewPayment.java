package org.talentstation.subsidy.payment.review;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.payment.DifferentPeople;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReviewed;
import org.talentstation.subsidy.payment.PaymentStage;

/** A second person checks a prepared payment. Refuses PAYMENT_WRONG_STAGE and PAYMENT_NEEDS_ANOTHER_PERSON. Article 9. */
public record ReviewPayment(String aggregateId, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        book.stage().require("复核", PaymentStage.PREPARED);
        DifferentPeople.check(book, occasion);
        return List.of(new PaymentReviewed(aggregateId, occasion.actor().id(), occasion.date()));
    }
}
