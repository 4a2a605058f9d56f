package org.talentstation.subsidy.view.anomalies;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHeld;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyReleased;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentFailed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentInstructed;
import org.talentstation.subsidy.receipt.ReceiptEvent.ReceiptsImported;
import org.talentstation.subsidy.receipt.RefusedRow;

/** A due-sheet of what is out of order about money: each row counts from its day on. Articles 9 and 17. */
@Component
public class Anomalies extends View<Anomalies.Row> {

    public Anomalies() {
        super("money-anomalies", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PaymentInstructed.class, PaymentConfirmed.class, PaymentFailed.class, SubsidyHeld.class, SubsidyReleased.class,
                SubsidyCancelled.class, ReceiptsImported.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case PaymentInstructed e -> {
                if (e.receiptDueOn() != null) {
                    put(rows, new Row(receipt(e.paymentId()), Kind.RECEIPT_OVERDUE, Kind.RECEIPT_OVERDUE.chinese(), e.paymentId(),
                            "支付指令%s在%s之前应有国库回单。".formatted(e.instructionNumber(), e.receiptDueOn()), e.receiptDueOn().plusDays(1)));
                }
            }
            case PaymentConfirmed e -> rows.delete(receipt(e.paymentId()));
            case PaymentFailed e -> rows.delete(receipt(e.paymentId()));
            case SubsidyHeld e -> put(rows, new Row(held(e.subsidyId()), Kind.MONEY_HELD, Kind.MONEY_HELD.chinese(), e.subsidyId(),
                    "驿站正在整改，尚未支付的补助暂停支付。", e.on()));
            case SubsidyReleased e -> rows.delete(held(e.subsidyId()));
            case SubsidyCancelled e -> rows.delete(held(e.subsidyId()));
            case ReceiptsImported e -> {
                for (RefusedRow row : e.refused()) {
                    put(rows, new Row("row:%s:%d".formatted(e.importId(), row.line()), Kind.RECEIPT_REFUSED, Kind.RECEIPT_REFUSED.chinese(), e.importId(),
                            "第%d行：%s".formatted(row.line(), row.detail()), e.on()));
                }
            }
            default -> throw new IllegalArgumentException("Not an event of this view: " + event.payload());
        }
    }

    private static void put(Rows<Row> rows, Row row) {
        rows.upsert(row.id(), before -> row);
    }

    private static String receipt(String paymentId) {
        return "receipt:" + paymentId;
    }

    private static String held(String subsidyId) {
        return "held:" + subsidyId;
    }

    /** What can be out of order. */
    public enum Kind {
        RECEIPT_OVERDUE("逾期没有国库回单"),
        MONEY_HELD("补助暂停支付"),
        RECEIPT_REFUSED("回单无法入账");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * @param objectId the payment, subsidy or import that it is about
     * @param from     first day on which it is an anomaly
     */
    public record Row(String id, Kind kind, String title, String objectId, String detail, LocalDate from) {
    }
}
