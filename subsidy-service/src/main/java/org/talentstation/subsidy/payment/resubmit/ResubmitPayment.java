package org.talentstation.subsidy.payment.resubmit;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.payment.Payee;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentResubmitted;
import org.talentstation.subsidy.payment.PaymentStage;

/** Corrects a returned payment; review and approval start anew. Refuses PAYMENT_WRONG_STAGE and what {@link Payee} refuses. Article 9. */
public record ResubmitPayment(String aggregateId, Payee payee, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        book.stage().require("更正", PaymentStage.RETURNED);
        Payee checked = payee.checked();
        return List.of(new PaymentResubmitted(aggregateId, checked.account(), checked.bank(), checked.purpose(), occasion.actor().id(), occasion.date()));
    }
}
