package org.talentstation.subsidy.payment.receipt;

import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentStage;

/**
 * A receipt speaks of the instruction that the payment is out with, and of its whole amount. Article 9.
 * Refuses RECEIPT_AMOUNT_DIFFERS, RECEIPT_CONTRADICTS and RECEIPT_INSTRUCTION_UNKNOWN.
 */
final class ReceiptMatchesItsInstruction {

    private ReceiptMatchesItsInstruction() {
    }

    static void checkAmount(Money amount, PaymentBook book) {
        if (amount.fen() != book.prepared().amountFen()) {
            throw Refusal.invalid("RECEIPT_AMOUNT_DIFFERS", "amount", "回单金额%s与支付指令金额%s不一致。"
                    .formatted(amount.inYuan(), Money.ofFen(book.prepared().amountFen()).inYuan()));
        }
    }

    static void checkOut(String instructionNumber, PaymentBook book) {
        if (book.stage() == PaymentStage.PAID || book.hasFailedWith(instructionNumber)) {
            throw Refusal.state("RECEIPT_CONTRADICTS", null, "回单与此前的回单矛盾：该支付%s。".formatted(book.stage().chinese()));
        }
        if (book.stage() != PaymentStage.INSTRUCTED || !instructionNumber.equals(book.instructionNumber())) {
            throw Refusal.state("RECEIPT_INSTRUCTION_UNKNOWN", null, "该支付没有以指令%s发出。".formatted(instructionNumber));
        }
    }
}
