package org.talentstation.subsidy.payment.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentHandedOver;

/** Its subsidy went to another host; a repeat changes nothing. Article 15. */
public record HandOverPayment(String aggregateId, Beneficiary to, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        return to.equals(book.beneficiary()) ? List.of() : List.of(new PaymentHandedOver(aggregateId, to, occasion.date()));
    }
}
