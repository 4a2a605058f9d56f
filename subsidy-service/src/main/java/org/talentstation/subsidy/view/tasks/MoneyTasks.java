package org.talentstation.subsidy.view.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.actor.Role;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyRejected;
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

/** Who waits for whom about money: one row per proposal and payment, without a task once nothing waits. Article 9. */
@Component
public class MoneyTasks extends View<MoneyTasks.Row> {

    public MoneyTasks() {
        super("money-tasks", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SubsidyProposed.class, SubsidyGranted.class, SubsidyRejected.class, SubsidyCancelled.class, PaymentEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case SubsidyProposed e -> rows.upsert(e.subsidyId(), row -> Row.of(e.subsidyId(), MoneyTask.APPROVE_SUBSIDY, e.to().stationName(), e.amountFen(),
                    e.proposedBy(), e.on()));
            case SubsidyGranted e -> rows.delete(e.subsidyId());
            case SubsidyRejected e -> rows.delete(e.subsidyId());
            case SubsidyCancelled e -> rows.delete(e.subsidyId());
            case PaymentPrepared e -> rows.upsert(e.paymentId(), row -> Row.of(e.paymentId(), MoneyTask.REVIEW_PAYMENT, e.to().stationName(), e.amountFen(),
                    e.preparedBy(), e.on()));
            case PaymentHandedOver e -> { } // it waits for whom it waited
            case PaymentEvent e -> payment(e, rows);
            default -> throw new IllegalArgumentException("Not an event of this view: " + event.payload());
        }
    }

    private static void payment(PaymentEvent event, Rows<Row> rows) {
        MoneyTask next = switch (event) {
            case PaymentPrepared e -> MoneyTask.REVIEW_PAYMENT;
            case PaymentResubmitted e -> MoneyTask.REVIEW_PAYMENT;
            case PaymentReviewed e -> MoneyTask.APPROVE_PAYMENT;
            case PaymentReturned e -> MoneyTask.CORRECT_PAYMENT;
            case PaymentApproved e -> MoneyTask.INSTRUCT_PAYMENT;
            case PaymentFailed e -> MoneyTask.INSTRUCT_PAYMENT;
            case PaymentInstructed e -> MoneyTask.IMPORT_RECEIPT;
            case PaymentConfirmed e -> null;
            case PaymentRejected e -> null;
            case PaymentCancelled e -> null;
            case PaymentHandedOver e -> null;
        };
        if (next == null) {
            rows.delete(event.paymentId());
        } else {
            rows.change(event.paymentId(), row -> Row.of(row.id(), next, row.stationName(), row.amountFen(), row.startedBy(), event.on()));
        }
    }

    /**
     * @param id        the subsidy or payment that it is about
     * @param startedBy who proposed or prepared it, and so can't do what waits for another person
     * @param amountFen in fen
     */
    public record Row(String id, MoneyTask task, String title, List<Role> roles, String stationName, long amountFen, String startedBy, LocalDate since) {

        static Row of(String id, MoneyTask task, String stationName, long amountFen, String startedBy, LocalDate since) {
            return new Row(id, task, task.chinese(), task.roles(), stationName, amountFen, startedBy, since);
        }
    }
}
