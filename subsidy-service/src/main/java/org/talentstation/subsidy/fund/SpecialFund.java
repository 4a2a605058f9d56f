package org.talentstation.subsidy.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.subsidy.fund.appropriate.AppropriateFund;
import org.talentstation.subsidy.fund.open.OpenFund;
import org.talentstation.subsidy.fund.pay.PayFromFund;
import org.talentstation.subsidy.fund.recover.ReturnRecoveredMoney;
import org.talentstation.subsidy.fund.reserve.ReserveInFund;
import org.talentstation.subsidy.fund.returning.ReturnReservation;
import org.talentstation.subsidy.fund.transfer.GiveToOtherYear;
import org.talentstation.subsidy.fund.transfer.TakeFromOtherYear;

/** A fiscal year's special fund: what is free, reserved and paid, never negative. Each command carries its own decision. Article 9. */
@AggregateRoot(type = "SpecialFund")
public class SpecialFund {

    @AggregateIdentifier
    private String id;
    private final FundBook book = new FundBook();

    protected SpecialFund() {
    }

    /** Such as {@code fund-2021}. */
    public static String idOf(int fiscalYear) {
        return "fund-" + fiscalYear;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenFund command) {
        decide(command);
    }

    @CommandHandler
    void handle(AppropriateFund command) {
        decide(command);
    }

    @CommandHandler
    void handle(GiveToOtherYear command) {
        decide(command);
    }

    @CommandHandler
    void handle(TakeFromOtherYear command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReserveInFund command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReturnReservation command) {
        decide(command);
    }

    @CommandHandler
    void handle(PayFromFund command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReturnRecoveredMoney command) {
        decide(command);
    }

    private void decide(FundCommand command) {
        command.decide(book).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(FundEvent event) {
        id = event.fundId();
        book.evolve(event);
    }
}
