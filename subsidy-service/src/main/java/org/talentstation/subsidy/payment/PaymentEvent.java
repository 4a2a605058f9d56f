package org.talentstation.subsidy.payment;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.subsidy.Beneficiary;

/** What happened to a payment of a subsidy. Amounts are in fen. Article 9. */
@RestsOn("9")
public sealed interface PaymentEvent {

    String paymentId();

    LocalDate on();

    /**
     * A payment was prepared.
     *
     * @param account       the host's account number
     * @param bank          the bank that keeps it
     * @param policyVersion the version that the grant pinned: the payment is judged by it, whatever holds by then
     */
    @EventName("subsidy.payment-prepared")
    record PaymentPrepared(String paymentId, String subsidyId, Beneficiary to, String fundId, long amountFen, String account, String bank,
                           String purpose, String preparedBy, LocalDate on, String policyVersion) implements PaymentEvent, Transferable {

        @Override
        public String jurisdiction() {
            return to.jurisdiction();
        }

        @Override
        public String hostId() {
            return to.hostId();
        }
    }

    /** A second person checked it. */
    @EventName("subsidy.payment-reviewed")
    record PaymentReviewed(String paymentId, String reviewedBy, LocalDate on) implements PaymentEvent {
    }

    /** It went back to be corrected. */
    @EventName("subsidy.payment-returned")
    record PaymentReturned(String paymentId, String reason, LocalDate on) implements PaymentEvent {
    }

    /** It was corrected and is to be checked again; the amount stays. */
    @EventName("subsidy.payment-resubmitted")
    record PaymentResubmitted(String paymentId, String account, String bank, String purpose, String preparedBy, LocalDate on) implements PaymentEvent {
    }

    /** A third person approved it. */
    @EventName("subsidy.payment-approved")
    record PaymentApproved(String paymentId, String approvedBy, LocalDate on) implements PaymentEvent {
    }

    /** It will not be paid; its part of the grant may be paid otherwise. */
    @EventName("subsidy.payment-rejected")
    record PaymentRejected(String paymentId, String reason, LocalDate on) implements PaymentEvent {
    }

    /**
     * The treasury was instructed to pay it.
     *
     * @param receiptDueOn last day on which the treasury's answer is in time, or null where the policy sets none
     */
    @EventName("subsidy.payment-instructed")
    record PaymentInstructed(String paymentId, String instructionNumber, LocalDate receiptDueOn, LocalDate on) implements PaymentEvent {
    }

    /**
     * The treasury paid it.
     *
     * @param amountFen     as instructed
     * @param bankReference the bank's number of the transfer
     */
    @EventName("subsidy.payment-confirmed")
    record PaymentConfirmed(String paymentId, String subsidyId, String stationId, long amountFen, String instructionNumber, String bankReference,
                            LocalDate paidOn, LocalDate on) implements PaymentEvent {
    }

    /** The treasury could not pay it: it may be instructed again. */
    @EventName("subsidy.payment-failed")
    record PaymentFailed(String paymentId, String instructionNumber, String reason, LocalDate on) implements PaymentEvent {
    }

    /** Its subsidy was cancelled before it was paid. */
    @EventName("subsidy.payment-cancelled")
    @RestsOn({"9", "17"})
    record PaymentCancelled(String paymentId, LocalDate on) implements PaymentEvent {
    }

    /** The station has another host, or is called otherwise: whose it is follows; whom it was made out to stays. Article 15. */
    @EventName("subsidy.payment-handed-over")
    @RestsOn("15")
    record PaymentHandedOver(String paymentId, Beneficiary to, LocalDate on) implements PaymentEvent, Owned {

        @Override
        public String jurisdiction() {
            return to.jurisdiction();
        }

        @Override
        public String hostId() {
            return to.hostId();
        }
    }
}
