package org.talentstation.subsidy.payment.receipt;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentFailed;

/** The treasury says that it could not pay. The same receipt again changes nothing. Refuses what {@link ReceiptMatchesItsInstruction} refuses. Article 9. */
public record FailPayment(String aggregateId, String instructionNumber, Money amount, String reason, Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        String why = Required.text(reason, "reason", "失败原因", 200);
        ReceiptMatchesItsInstruction.checkAmount(amount, book);
        if (book.hasFailedWith(instructionNumber)) {
            return List.of();
        }
        ReceiptMatchesItsInstruction.checkOut(instructionNumber, book);
        return List.of(new PaymentFailed(aggregateId, instructionNumber, why, occasion.date()));
    }
}
