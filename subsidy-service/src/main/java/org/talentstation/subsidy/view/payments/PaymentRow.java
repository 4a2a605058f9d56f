package org.talentstation.subsidy.view.payments;

import java.time.LocalDate;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentPrepared;
import org.talentstation.subsidy.payment.PaymentStage;

/**
 * A payment as it stands; the amount is in fen.
 *
 * @param receiptDueOn last day on which the treasury's answer is in time, while it is out
 * @param reason       why it was returned, rejected or failed last, or null
 */
public record PaymentRow(String id, String subsidyId, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                         long amountFen, String account, String bank, String purpose, PaymentStage stage, String stageName, String preparedBy,
                         String reviewedBy, String approvedBy, String instructionNumber, LocalDate receiptDueOn, String bankReference, LocalDate paidOn,
                         String reason, LocalDate preparedOn, LocalDate changedOn) {

    static PaymentRow prepared(PaymentPrepared e) {
        return new PaymentRow(e.paymentId(), e.subsidyId(), e.to().stationId(), e.to().stationName(), e.to().hostId(), e.to().hostName(),
                e.to().jurisdiction(), e.amountFen(), e.account(), e.bank(), e.purpose(), PaymentStage.PREPARED, PaymentStage.PREPARED.chinese(),
                e.preparedBy(), null, null, null, null, null, null, null, e.on(), e.on());
    }

    PaymentRow at(PaymentStage now, LocalDate on) {
        return new PaymentRow(id, subsidyId, stationId, stationName, hostId, hostName, jurisdiction, amountFen, account, bank, purpose, now, now.chinese(),
                preparedBy, reviewedBy, approvedBy, instructionNumber, receiptDueOn, bankReference, paidOn, reason, preparedOn, on);
    }

    PaymentRow people(String preparer, String reviewer, String approver) {
        return new PaymentRow(id, subsidyId, stationId, stationName, hostId, hostName, jurisdiction, amountFen, account, bank, purpose, stage, stageName,
                preparer, reviewer, approver, instructionNumber, receiptDueOn, bankReference, paidOn, reason, preparedOn, changedOn);
    }

    PaymentRow to(String number, String keeper, String what) {
        return new PaymentRow(id, subsidyId, stationId, stationName, hostId, hostName, jurisdiction, amountFen, number, keeper, what, stage, stageName,
                preparedBy, reviewedBy, approvedBy, instructionNumber, receiptDueOn, bankReference, paidOn, reason, preparedOn, changedOn);
    }

    PaymentRow handedOver(Beneficiary now) {
        return new PaymentRow(id, subsidyId, now.stationId(), now.stationName(), now.hostId(), now.hostName(), now.jurisdiction(), amountFen, account, bank,
                purpose, stage, stageName, preparedBy, reviewedBy, approvedBy, instructionNumber, receiptDueOn, bankReference, paidOn, reason, preparedOn,
                changedOn);
    }

    PaymentRow because(String why) {
        return new PaymentRow(id, subsidyId, stationId, stationName, hostId, hostName, jurisdiction, amountFen, account, bank, purpose, stage, stageName,
                preparedBy, reviewedBy, approvedBy, instructionNumber, receiptDueOn, bankReference, paidOn, why, preparedOn, changedOn);
    }

    PaymentRow treasury(String instruction, LocalDate dueOn, String reference, LocalDate paid) {
        return new PaymentRow(id, subsidyId, stationId, stationName, hostId, hostName, jurisdiction, amountFen, account, bank, purpose, stage, stageName,
                preparedBy, reviewedBy, approvedBy, instruction, dueOn, reference, paid, reason, preparedOn, changedOn);
    }
}
