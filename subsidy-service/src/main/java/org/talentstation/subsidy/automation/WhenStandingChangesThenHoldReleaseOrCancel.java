package org.talentstation.subsidy.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.grant.cancel.CancelSubsidy;
import org.talentstation.subsidy.grant.handover.HandOverSubsidy;
import org.talentstation.subsidy.grant.hold.HoldSubsidy;
import org.talentstation.subsidy.grant.hold.ReleaseSubsidy;
import org.talentstation.subsidy.standing.StandingConsequence;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesEnded;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHandedOver;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHeld;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesReleased;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyAttached;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyDetached;

/** What follows from a station's standing reaches each of its subsidies, in the order of the standing's own stream. Articles 9 and 17. */
@Component
public final class WhenStandingChangesThenHoldReleaseOrCancel implements Automation<StandingConsequence> {

    @Override
    public String name() {
        return "whenStandingChangesThenHoldReleaseOrCancel";
    }

    @Override
    public Set<Class<? extends StandingConsequence>> triggers() {
        return Set.of(SubsidyAttached.class, SubsidiesHeld.class, SubsidiesReleased.class, SubsidiesEnded.class,
                SubsidiesHandedOver.class);
    }

    @Override
    public List<? extends Command> react(StandingConsequence event, LoggedEvent<StandingConsequence> logged, Occasion occasion) {
        return switch (event) {
            case SubsidyAttached e -> e.held() ? List.of(new HoldSubsidy(e.subsidyId(), occasion)) : List.of();
            case SubsidiesHeld e -> e.subsidyIds().stream().map(id -> new HoldSubsidy(id, occasion)).toList();
            case SubsidiesReleased e -> e.subsidyIds().stream().map(id -> new ReleaseSubsidy(id, occasion)).toList();
            case SubsidiesEnded e -> e.subsidyIds().stream().map(id -> new CancelSubsidy(id, e.cause(), occasion)).toList();
            case SubsidiesHandedOver e -> e.subsidyIds().stream().map(id -> new HandOverSubsidy(id, e.to(), occasion)).toList();
            case SubsidyDetached e -> List.of();
        };
    }
}
