package org.talentstation.subsidy.payment.sendback;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReturned;
import org.talentstation.subsidy.payment.PaymentStage;

/** Sends a payment back to be corrected, with a reason. Refuses PAYMENT_WRONG_STAGE and TEXT_REQUIRED. Article 9. */
public record ReturnPayment(String aggregateId, String reason, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        book.stage().require("退回", PaymentStage.PREPARED, PaymentStage.REVIEWED, PaymentStage.APPROVED, PaymentStage.FAILED);
        return List.of(new PaymentReturned(aggregateId, Required.text(reason, "reason", "退回理由"), occasion.date()));
    }
}
