package org.talentstation.subsidy.grant;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** How a grant's money is divided among payments; never more than the grant. Amounts are in fen. Article 9. */
@RestsOn("9")
public sealed interface AllotmentEvent extends SubsidyEvent {

    String paymentId();

    long amountFen();

    /** A payment was prepared from the grant. */
    @EventName("subsidy.payment-allotted")
    record PaymentAllotted(String subsidyId, String paymentId, long amountFen) implements AllotmentEvent {
    }

    /** The payment was rejected: its part may be paid otherwise. */
    @EventName("subsidy.allotment-dropped")
    record AllotmentDropped(String subsidyId, String paymentId, long amountFen) implements AllotmentEvent {
    }

    /** The treasury was instructed to pay it. */
    @EventName("subsidy.allotment-sent")
    record AllotmentSent(String subsidyId, String paymentId, String instructionNumber, long amountFen) implements AllotmentEvent {
    }

    /** The treasury paid it; {@code paidFen} is what the subsidy paid in all. */
    @EventName("subsidy.allotment-settled")
    record AllotmentSettled(String subsidyId, String paymentId, long amountFen, long paidFen, LocalDate on) implements AllotmentEvent {
    }

    /** The treasury could not pay it; it may be instructed again. */
    @EventName("subsidy.allotment-bounced")
    record AllotmentBounced(String subsidyId, String paymentId, String instructionNumber, long amountFen) implements AllotmentEvent {
    }

    /** The treasury could not pay it and the subsidy is cancelled: the money goes back to the fund. */
    @EventName("subsidy.allotment-freed")
    record AllotmentFreed(String subsidyId, String paymentId, String instructionNumber, String fundId, long amountFen, LocalDate on)
            implements AllotmentEvent {
    }
}
