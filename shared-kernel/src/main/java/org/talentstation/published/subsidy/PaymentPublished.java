package org.talentstation.published.subsidy;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** The treasury confirmed a payment; the amount is in fen. Article 9. */
@EventName("published.subsidy.payment")
@RestsOn("9")
public record PaymentPublished(String paymentId, String subsidyId, String stationId, long amountFen, LocalDate paidOn) {
}
