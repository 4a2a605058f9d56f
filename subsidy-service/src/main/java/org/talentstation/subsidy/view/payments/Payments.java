package org.talentstation.subsidy.view.payments;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentApproved;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentCancelled;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentFailed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentHandedOver;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentInstructed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentPrepared;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentRejected;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentResubmitted;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReturned;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReviewed;
import org.talentstation.subsidy.payment.PaymentStage;

/** Each payment, who did what to it, and what the treasury said. Article 9. */
@Component
public class Payments extends View<PaymentRow> {

    public Payments() {
        super("payments", PaymentRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PaymentEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<PaymentRow> rows) {
        var happened = (PaymentEvent) event.payload();
        if (happened instanceof PaymentPrepared e) {
            rows.upsert(e.paymentId(), row -> PaymentRow.prepared(e));
        } else {
            rows.change(happened.paymentId(), row -> changed(row, happened));
        }
    }

    private static PaymentRow changed(PaymentRow row, PaymentEvent event) {
        return switch (event) {
            case PaymentPrepared e -> PaymentRow.prepared(e);
            case PaymentReviewed e -> row.at(PaymentStage.REVIEWED, e.on()).people(row.preparedBy(), e.reviewedBy(), null);
            case PaymentReturned e -> row.at(PaymentStage.RETURNED, e.on()).because(e.reason());
            case PaymentResubmitted e -> row.at(PaymentStage.PREPARED, e.on()).to(e.account(), e.bank(), e.purpose()).people(e.preparedBy(), null, null);
            case PaymentApproved e -> row.at(PaymentStage.APPROVED, e.on()).people(row.preparedBy(), row.reviewedBy(), e.approvedBy());
            case PaymentRejected e -> row.at(PaymentStage.REJECTED, e.on()).because(e.reason());
            case PaymentInstructed e -> row.at(PaymentStage.INSTRUCTED, e.on()).treasury(e.instructionNumber(), e.receiptDueOn(), null, null);
            case PaymentConfirmed e -> row.at(PaymentStage.PAID, e.on()).treasury(e.instructionNumber(), null, e.bankReference(), e.paidOn());
            case PaymentFailed e -> row.at(PaymentStage.FAILED, e.on()).because(e.reason()).treasury(e.instructionNumber(), null, null, null);
            case PaymentHandedOver e -> row.handedOver(e.to());
            case PaymentCancelled e -> row.at(PaymentStage.CANCELLED, e.on());
        };
    }
}
