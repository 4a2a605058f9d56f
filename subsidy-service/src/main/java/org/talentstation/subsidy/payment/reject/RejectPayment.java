package org.talentstation.subsidy.payment.reject;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentRejected;
import org.talentstation.subsidy.payment.PaymentStage;

/** Refuses a payment for good, with a reason; the subsidy has its part back in the same transaction. Refuses PAYMENT_WRONG_STAGE and TEXT_REQUIRED. Article 9. */
public record RejectPayment(String aggregateId, String reason, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        book.stage().require("否决", PaymentStage.PREPARED, PaymentStage.REVIEWED, PaymentStage.RETURNED, PaymentStage.APPROVED, PaymentStage.FAILED);
        return List.of(new PaymentRejected(aggregateId, Required.text(reason, "reason", "否决理由"), occasion.date()));
    }
}
