package org.talentstation.subsidy.receipt.take;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.refusal.RefusalKind;
import org.talentstation.kernel.resource.CsvTable;
import org.talentstation.subsidy.fund.pay.PayFromFund;
import org.talentstation.subsidy.grant.allot.BounceAllotment;
import org.talentstation.subsidy.grant.allot.SettleAllotment;
import org.talentstation.subsidy.payment.Payment;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.receipt.ConfirmPayment;
import org.talentstation.subsidy.payment.receipt.FailPayment;
import org.talentstation.subsidy.receipt.RefusedRow;

/** Takes the rows of a file of receipts one by one: payment, subsidy and fund in one transaction per row. Article 9. */
@Component
final class ReceiptRows {

    private final CommandDesk desk;
    private final AggregateState state;

    ReceiptRows(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    /** What became of the rows; the same request again, after a crash half way, has no second effect. */
    record Outcome(int accepted, int repeated, List<RefusedRow> refused) {
    }

    Outcome take(CsvTable table, CommandRequest request) {
        int accepted = 0;
        int repeated = 0;
        List<RefusedRow> refused = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            try {
                if (isNew(ReceiptRow.of(row), ofItsOwn(request, row.line()))) {
                    accepted++;
                } else {
                    repeated++;
                }
            } catch (Refusal refusal) {
                refused.add(named(row, refusal));
            }
        }
        return new Outcome(accepted, repeated, refused);
    }

    private static RefusedRow named(CsvTable.Row row, Refusal refusal) {
        String payment = row.isComplete() ? row.text("支付编号") : null;
        Refusal why = refusal.kind() == RefusalKind.NOT_FOUND ? ReceiptRow.unknown(payment) : refusal;
        return new RefusedRow(row.line(), payment, why.code(), why.detail());
    }

    /** Each row is a command of its own, under the file's key and its line. */
    private static CommandRequest ofItsOwn(CommandRequest request, long line) {
        return new CommandRequest(request.caller(), request.operation(), request.idempotencyKey() + "/" + line, null, request.bodyDigest(),
                request.requestId());
    }

    private boolean isNew(ReceiptRow row, CommandRequest request) {
        var said = new AtomicBoolean();
        var answer = desk.execute(request, occasion -> state.of(Payment.class, row.paymentId(), payment -> payment.ask(book -> {
            said.set(row.paid() ? book.confirmed() != null : book.hasFailedWith(row.instructionNumber()));
            return commands(row, book, occasion);
        })));
        return answer.getHeaders().containsHeader("Idempotent-Replayed") || !said.get();
    }

    private static List<Command> commands(ReceiptRow row, PaymentBook payment, Occasion occasion) {
        var prepared = payment.prepared();
        String number = row.instructionNumber();
        if (!row.paid()) {
            return List.of(new FailPayment(row.paymentId(), number, row.amount(), row.reason(), occasion),
                    new BounceAllotment(prepared.subsidyId(), row.paymentId(), number, occasion));
        }
        return List.of(new ConfirmPayment(row.paymentId(), number, row.amount(), row.on(), row.bankReference(), occasion),
                new SettleAllotment(prepared.subsidyId(), row.paymentId(), number, row.on(), occasion),
                new PayFromFund(prepared.fundId(), prepared.subsidyId(), row.paymentId(), row.amount(), occasion));
    }
}
