package org.talentstation.subsidy.payment.receipt;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;

/**
 * The treasury says that it paid; subsidy and fund follow in the same transaction. The same receipt again changes nothing. Refuses
 * RECEIPT_DATE_IN_FUTURE and what {@link ReceiptMatchesItsInstruction} refuses. Article 9.
 */
public record ConfirmPayment(String aggregateId, String instructionNumber, Money amount, LocalDate paidOn, String bankReference, Occasion occasion)
        implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        String reference = Required.text(bankReference, "bankReference", "银行流水号", 100);
        ReceiptMatchesItsInstruction.checkAmount(amount, book);
        if (isRepeat(book, reference)) {
            return List.of();
        }
        ReceiptMatchesItsInstruction.checkOut(instructionNumber, book);
        if (paidOn.isAfter(occasion.date())) {
            throw Refusal.invalid("RECEIPT_DATE_IN_FUTURE", "paidOn", "支付日期%s晚于今日。".formatted(paidOn));
        }
        var prepared = book.prepared();
        return List.of(new PaymentConfirmed(aggregateId, prepared.subsidyId(), prepared.to().stationId(), prepared.amountFen(), instructionNumber,
                reference, paidOn, occasion.date()));
    }

    private boolean isRepeat(PaymentBook book, String reference) {
        var before = book.confirmed();
        return before != null && before.instructionNumber().equals(instructionNumber) && before.bankReference().equals(reference);
    }
}
