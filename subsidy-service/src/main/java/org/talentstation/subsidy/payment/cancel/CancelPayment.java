package org.talentstation.subsidy.payment.cancel;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentCancelled;
import org.talentstation.subsidy.payment.PaymentStage;

/** The subsidy was cancelled: what was not instructed is not paid. What is out, or over, is left alone. Articles 9 and 17. */
public record CancelPayment(String aggregateId, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        return book.stage().isOver() || book.stage() == PaymentStage.INSTRUCTED ? List.of()
                : List.of(new PaymentCancelled(aggregateId, occasion.date()));
    }
}
