package org.talentstation.subsidy.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSettled;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryReceived;
import org.talentstation.subsidy.grant.Subsidy;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHandedOver;
import org.talentstation.subsidy.use.UseAccount;
import org.talentstation.subsidy.use.handover.HandOverUse;
import org.talentstation.subsidy.use.receive.ReceiveUsableMoney;
import org.talentstation.subsidy.use.receive.RecoverUsableMoney;

/** The treasury paid, paid money came back, or it is another host's: what may be used follows, in this order. Articles 9 and 15. */
@Component
public final class WhenSubsidyMoneyMovesThenFollowItsUse implements Automation<SubsidyEvent> {

    private final AggregateState state;

    public WhenSubsidyMoneyMovesThenFollowItsUse(AggregateState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "whenSubsidyMoneyMovesThenFollowItsUse";
    }

    @Override
    public Set<Class<? extends SubsidyEvent>> triggers() {
        return Set.of(AllotmentSettled.class, RecoveryReceived.class, SubsidyHandedOver.class);
    }

    @Override
    public List<? extends Command> react(SubsidyEvent event, LoggedEvent<SubsidyEvent> logged, Occasion occasion) {
        return state.of(Subsidy.class, event.subsidyId(), subsidy -> subsidy.ask(book -> commands(event, book, occasion)));
    }

    private static List<? extends Command> commands(SubsidyEvent event, SubsidyBook book, Occasion occasion) {
        var account = new UseAccount(event.subsidyId(), book.beneficiary());
        String policy = book.grant() == null ? null : book.grant().policyVersion();
        return switch (event) {
            case AllotmentSettled e -> List.of(new ReceiveUsableMoney(account, e.paymentId(), Money.ofFen(e.amountFen()), e.on(), policy, occasion));
            case RecoveryReceived e -> List.of(new RecoverUsableMoney(account, e.recoveryId(), e.voucherNumber(), Money.ofFen(e.amountFen()),
                    e.on(), policy, occasion));
            case SubsidyHandedOver e -> e.used() ? List.of(new HandOverUse(account, occasion)) : List.of();
            default -> List.of();
        };
    }
}
