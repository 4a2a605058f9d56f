package org.talentstation.subsidy.payment.instruct;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentInstructed;
import org.talentstation.subsidy.payment.PaymentStage;

/** Puts an approved payment, or one that failed before, into an instruction to the treasury. Refuses PAYMENT_WRONG_STAGE. Article 9. */
public record InstructPayment(String aggregateId, String instructionNumber, Occasion occasion) implements PaymentCommand {

    private static final String RECEIPT_DAYS = "payment.receiptDays";

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        book.stage().require("发出支付指令", PaymentStage.APPROVED, PaymentStage.FAILED);
        LocalDate due = occasion.law().version(book.prepared().policyVersion()).find(RECEIPT_DAYS)
                .map(days -> occasion.date().plusDays(Integer.parseInt(days.value()))).orElse(null);
        return List.of(new PaymentInstructed(aggregateId, instructionNumber, due, occasion.date()));
    }
}
