package org.talentstation.subsidy.grant;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.subsidy.grant.allot.AllotPayment;
import org.talentstation.subsidy.grant.allot.BounceAllotment;
import org.talentstation.subsidy.grant.allot.DropAllotment;
import org.talentstation.subsidy.grant.allot.RequirePayable;
import org.talentstation.subsidy.grant.allot.SendAllotment;
import org.talentstation.subsidy.grant.allot.SettleAllotment;
import org.talentstation.subsidy.grant.approve.ApproveSubsidy;
import org.talentstation.subsidy.grant.cancel.CancelSubsidy;
import org.talentstation.subsidy.grant.handover.HandOverSubsidy;
import org.talentstation.subsidy.grant.hold.HoldSubsidy;
import org.talentstation.subsidy.grant.hold.ReleaseSubsidy;
import org.talentstation.subsidy.grant.propose.ProposeSubsidy;
import org.talentstation.subsidy.grant.recover.DecideRecovery;
import org.talentstation.subsidy.grant.recover.RecordRecoveredMoney;
import org.talentstation.subsidy.grant.reject.RejectSubsidy;

/** A subsidy from proposal to its last payment, or its end: payments ≤ grant. Each command carries its own decision. Article 9. */
@AggregateRoot(type = "Subsidy")
public class Subsidy {

    @AggregateIdentifier
    private String id;
    private final SubsidyBook book = new SubsidyBook();

    protected Subsidy() {
    }

    @CommandHandler
    public Subsidy(ProposeSubsidy command) {
        decide(command);
    }

    public <T> T ask(Function<SubsidyBook, T> question) {
        return question.apply(book);
    }

    @CommandHandler
    void handle(ApproveSubsidy command) {
        decide(command);
    }

    @CommandHandler
    void handle(RejectSubsidy command) {
        decide(command);
    }

    @CommandHandler
    void handle(HoldSubsidy command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReleaseSubsidy command) {
        decide(command);
    }

    @CommandHandler
    void handle(CancelSubsidy command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverSubsidy command) {
        decide(command);
    }

    @CommandHandler
    void handle(AllotPayment command) {
        decide(command);
    }

    @CommandHandler
    void handle(DropAllotment command) {
        decide(command);
    }

    @CommandHandler
    void handle(RequirePayable command) {
        decide(command);
    }

    @CommandHandler
    void handle(SendAllotment command) {
        decide(command);
    }

    @CommandHandler
    void handle(SettleAllotment command) {
        decide(command);
    }

    @CommandHandler
    void handle(BounceAllotment command) {
        decide(command);
    }

    @CommandHandler
    void handle(DecideRecovery command) {
        decide(command);
    }

    @CommandHandler
    void handle(RecordRecoveredMoney command) {
        decide(command);
    }

    private void decide(SubsidyCommand command) {
        command.decide(book).forEach(event -> AggregateLifecycle.apply(event));
    }

    @EventSourcingHandler
    void evolve(SubsidyEvent event) {
        id = event.subsidyId();
        book.evolve(event);
    }
}
