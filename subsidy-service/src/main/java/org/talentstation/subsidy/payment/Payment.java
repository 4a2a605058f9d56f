package org.talentstation.subsidy.payment;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.subsidy.payment.approve.ApprovePayment;
import org.talentstation.subsidy.payment.cancel.CancelPayment;
import org.talentstation.subsidy.payment.handover.HandOverPayment;
import org.talentstation.subsidy.payment.instruct.InstructPayment;
import org.talentstation.subsidy.payment.prepare.PreparePayment;
import org.talentstation.subsidy.payment.receipt.ConfirmPayment;
import org.talentstation.subsidy.payment.receipt.FailPayment;
import org.talentstation.subsidy.payment.reject.RejectPayment;
import org.talentstation.subsidy.payment.resubmit.ResubmitPayment;
import org.talentstation.subsidy.payment.review.ReviewPayment;
import org.talentstation.subsidy.payment.sendback.ReturnPayment;

/** A payment: prepared, reviewed and approved by three people, instructed to the treasury, paid once. Article 9. */
@AggregateRoot(type = "Payment")
public class Payment {

    @AggregateIdentifier
    private String id;
    private final PaymentBook book = new PaymentBook();

    protected Payment() {
    }

    @CommandHandler
    public Payment(PreparePayment command) {
        decide(command);
    }

    public <T> T ask(Function<PaymentBook, T> question) {
        return question.apply(book);
    }

    @CommandHandler
    void handle(ReviewPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReturnPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(ResubmitPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(ApprovePayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(RejectPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(InstructPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(ConfirmPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(FailPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(CancelPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverPayment command) {
        decide(command);
    }

    private void decide(PaymentCommand command) {
        command.decide(book).forEach(event -> AggregateLifecycle.apply(event));
    }

    @EventSourcingHandler
    void evolve(PaymentEvent event) {
        id = event.paymentId();
        book.evolve(event);
    }
}
