package org.talentstation.subsidy.use;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.subsidy.use.answer.AnswerQuestion;
import org.talentstation.subsidy.use.approve.ApproveUse;
import org.talentstation.subsidy.use.handover.HandOverUse;
import org.talentstation.subsidy.use.question.QuestionUse;
import org.talentstation.subsidy.use.receive.ReceiveUsableMoney;
import org.talentstation.subsidy.use.receive.RecoverUsableMoney;
import org.talentstation.subsidy.use.record.RecordUse;
import org.talentstation.subsidy.use.refuse.RefuseUse;
import org.talentstation.subsidy.use.reverse.ReverseUse;
import org.talentstation.subsidy.use.settle.SettleQuestion;

/**
 * What a subsidy's host did with the money that it was paid. Payments reach it as events of its own, so that uses ≤ payments is decided
 * in one place at every moment. Each command carries its own decision. Articles 9 and 13.
 */
@AggregateRoot(type = "UseOfFunds")
public class UseOfFunds {

    @AggregateIdentifier
    private String id;
    private final UseBook book = new UseBook();

    protected UseOfFunds() {
    }

    /** Such as {@code use-of-subsidy-0198…}. */
    public static String idOf(String subsidyId) {
        return "use-of-" + subsidyId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveUsableMoney command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecoverUsableMoney command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordUse command) {
        decide(command);
    }

    @CommandHandler
    void handle(ApproveUse command) {
        decide(command);
    }

    @CommandHandler
    void handle(RefuseUse command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReverseUse command) {
        decide(command);
    }

    @CommandHandler
    void handle(QuestionUse command) {
        decide(command);
    }

    @CommandHandler
    void handle(AnswerQuestion command) {
        decide(command);
    }

    @CommandHandler
    void handle(SettleQuestion command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverUse command) {
        decide(command);
    }

    private void decide(UseCommand command) {
        command.decide(book).forEach(event -> AggregateLifecycle.apply(event));
    }

    @EventSourcingHandler
    void evolve(UseEvent event) {
        id = event.account().id();
        book.evolve(event);
    }
}
