package org.talentstation.subsidy.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHandedOver;
import org.talentstation.subsidy.payment.handover.HandOverPayment;

/** A subsidy is another host's: every payment of it follows. Article 15. */
@Component
public final class WhenSubsidyHandedOverThenHandOverItsPayments implements Automation<SubsidyHandedOver> {

    @Override
    public String name() {
        return "whenSubsidyHandedOverThenHandOverItsPayments";
    }

    @Override
    public Set<Class<? extends SubsidyHandedOver>> triggers() {
        return Set.of(SubsidyHandedOver.class);
    }

    @Override
    public List<? extends Command> react(SubsidyHandedOver event, LoggedEvent<SubsidyHandedOver> logged, Occasion occasion) {
        return event.payments().stream().map(payment -> new HandOverPayment(payment, event.to(), occasion)).toList();
    }
}
