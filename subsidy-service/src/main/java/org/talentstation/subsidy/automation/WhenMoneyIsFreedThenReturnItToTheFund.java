package org.talentstation.subsidy.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.returning.ReturnReservation;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentFreed;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.payment.cancel.CancelPayment;

/** A cancelled subsidy's unpaid money is free in its fund again, and its payments that were not instructed are cancelled. Articles 9 and 17. */
@Component
public final class WhenMoneyIsFreedThenReturnItToTheFund implements Automation<SubsidyEvent> {

    @Override
    public String name() {
        return "whenMoneyIsFreedThenReturnItToTheFund";
    }

    @Override
    public Set<Class<? extends SubsidyEvent>> triggers() {
        return Set.of(SubsidyCancelled.class, AllotmentFreed.class);
    }

    @Override
    public List<? extends Command> react(SubsidyEvent event, LoggedEvent<SubsidyEvent> logged, Occasion occasion) {
        List<Command> commands = new ArrayList<>();
        switch (event) {
            case SubsidyCancelled e -> {
                if (e.freedFen() > 0) {
                    commands.add(new ReturnReservation(e.fundId(), e.subsidyId(), "cancelled " + e.subsidyId(), Money.ofFen(e.freedFen()), occasion));
                }
                e.openPayments().forEach(payment -> commands.add(new CancelPayment(payment, occasion)));
            }
            case AllotmentFreed e -> {
                commands.add(new ReturnReservation(e.fundId(), e.subsidyId(), e.paymentId(), Money.ofFen(e.amountFen()), occasion));
                commands.add(new CancelPayment(e.paymentId(), occasion));
            }
            default -> throw new IllegalArgumentException("Not a trigger: " + event);
        }
        return commands;
    }
}
